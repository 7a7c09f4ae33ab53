import { foreignLanguage } from './dataset-language.ts';

interface ToldProps {
  text: string;
  as?: 'span' | 'p';
  class?: string;
}

/** What the dataset tells in a sentence of its own, in its own language. */
export function Told({ text, as: Element = 'span', class: name }: ToldProps) {
  return (
    <Element class={name} lang={foreignLanguage()}>
      {text}
    </Element>
  );
}
