import type { ComponentChild } from 'preact';
import { CardView } from '../content/tooltip/CardView.tsx';
import { defaultSettings } from '../core/settings/settings.ts';
import { Options } from '../options/Options.tsx';
import optionsCss from '../options/options.css?inline';
import { Popup } from '../popup/Popup.tsx';
import popupCss from '../popup/popup.css?inline';
import cardCss from '../ui/card.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import { type CardState, cardStates } from './card-states.ts';
import { asOf, datasetDate } from './facts.ts';
import { credits, keys, known, listed, type OptionsState, optionsStates } from './options-states.ts';
import { type PopupState, popupStates, sound } from './popup-states.ts';
import { Specimen } from './Specimen.tsx';
import specimenCss from './specimen.css?inline';

const cardStyles = [tokensCss, cardCss, specimenCss];
const popupStyles = [popupCss, specimenCss];
const optionsStyles = [optionsCss, specimenCss];
const looks = ['light', 'dark'] as const;
const nothing = () => {};

/** Every component in every state, in light and dark, in the language that is spoken. */
export function Gallery({ languages }: { languages: string[] }) {
  return (
    <main>
      <h1>Gallery</h1>
      <p>
        {languages.map(tag => (
          <a key={tag} href={`?language=${tag}`}>
            {new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
          </a>
        ))}
      </p>
      {cardStates.map(state => (
        <State key={state.title} {...state} title={`Card: ${state.title}`} styles={cardStyles} within="div">
          {() => <CardOf {...state} />}
        </State>
      ))}
      {popupStates.map(state => (
        <State
          key={state.title}
          {...state}
          title={`Popup: ${state.title}`}
          styles={popupStyles}
          within="body"
        >
          {() => <PopupOf {...state} />}
        </State>
      ))}
      {optionsStates.map(state => (
        <State
          key={state.title}
          {...state}
          title={`Options: ${state.title}`}
          styles={optionsStyles}
          within="body"
        >
          {() => <OptionsOf {...state} />}
        </State>
      ))}
    </main>
  );
}

interface StateProps {
  title: string;
  styles: string[];
  within: 'div' | 'body';
  pressed?: string[];
  children: () => ComponentChild;
}

function State({ title, children, ...specimen }: StateProps) {
  return (
    <section>
      <h2>{title}</h2>
      <div class="looks">
        {looks.map(look => (
          <Specimen key={look} look={look} {...specimen}>
            {children()}
          </Specimen>
        ))}
      </div>
    </section>
  );
}

function CardOf({ trail, pinned = false, form = 'card' }: CardState) {
  return (
    <CardView
      {...{ trail, pinned, form }}
      site="bbc.com"
      onOpen={nothing}
      onBack={nothing}
      onPin={nothing}
      onClose={nothing}
      onMove={nothing}
      onHide={async () => true}
    />
  );
}

function PopupOf({
  page,
  settings = defaultSettings,
  dataset = sound,
  welcome = false,
  failure,
}: PopupState) {
  return (
    <Popup
      {...{ page, settings, dataset, welcome, failure }}
      today={page.reach === 'answering' ? datasetDate : asOf}
      onChange={nothing}
      onOffer={nothing}
      onDay={nothing}
      onShow={nothing}
      onOptions={nothing}
    />
  );
}

function OptionsOf({ settings, dataset = sound, granted = listed, failed = false }: OptionsState) {
  return (
    <Options
      {...{ settings, dataset, failed, known, keys, credits }}
      access={{ listed, granted, onWithdraw: async () => true, onGrant: async () => true }}
      version="0.1.0"
      onSave={async () => true}
      onChangeKeys={nothing}
    />
  );
}
