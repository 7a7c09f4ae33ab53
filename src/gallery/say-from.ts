import type { Say } from '../ui/voice.ts';

/** The messages of one language as `_locales` has them. */
export type MessageFile = Record<string, { message: string; description?: string }>;

/** Says messages out of a file of them, as the browser does for an extension. */
export function sayFrom(messages: MessageFile): Say {
  return (key, parts) =>
    (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, at) => parts[Number(at) - 1] ?? '');
}
