import { render } from 'preact';
import german from '../../_locales/de/messages.json';
import english from '../../_locales/en/messages.json';
import { speakOptions } from '../options/words.ts';
import { speakPopup } from '../popup/words.ts';
import { language, speak } from '../ui/words.ts';
import { Gallery } from './Gallery.tsx';
import { type MessageFile, sayFrom } from './say-from.ts';

const languages: Record<string, MessageFile> = { en: english, de: german };
const chosen = new URLSearchParams(location.search).get('language') ?? 'en';
const say = sayFrom(languages[chosen] ?? english);

speak(say);
speakPopup(say);
speakOptions(say);
document.documentElement.lang = language;
render(<Gallery languages={Object.keys(languages)} />, document.body);
