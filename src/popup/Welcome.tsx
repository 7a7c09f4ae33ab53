import { words } from './words.ts';

/** What Dramatis does, how to get a card, and that nothing leaves the browser: said once, and nothing is asked. */
export function Welcome() {
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{words.welcomeTitle}</h2>
      <p>{words.welcome}</p>
    </section>
  );
}
