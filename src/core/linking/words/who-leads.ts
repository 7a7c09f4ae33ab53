import { wordSet } from './word-set.ts';

/**
 * States, by ISO code in small letters, whose head of government leads while a monarch or an elected president
 * represents them (their constitutions, as of 2026).
 */
export const ledByGovernment = wordSet(`
  al at au bd be ca cz de dk ee es et gb gr hr hu ie il in is it jm jp kh lb ls lu lv me mk mt mu my nl no np nz pg
  pk se sg si sk th tt ws xk
`);

/** States whose head of state leads, also where there is a prime minister. */
export const ledByHeadOfState = wordSet(`
  ae ao ar az bf bh bi bj bn br bt by bw cd cf cg ci cl cm cn co cr cu cy dj do dz ec eg er fr ga gh gm gn gq gt gw hn id
  jo ke kg km kp kr kw kz lr ma mc md mg ml mr mw mx mz na ne ng ni om pa pe ph ps py qa ru rw sc sd sl sn so ss st sv sy
  sz td tg tj tm tn tr tw tz ua ug us uy uz ve vn ye za zm zw
`);
