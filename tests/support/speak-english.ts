/** Every unit test hears the interface in English; a test of another language says so. */
import english from '../../_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../../src/gallery/say-from.ts';
import { speakOptions } from '../../src/options/words.ts';
import { speakPopup } from '../../src/popup/words.ts';
import { speak } from '../../src/ui/words.ts';

speak(sayFrom(english));
speakPopup(sayFrom(english));
speakOptions(sayFrom(english));
