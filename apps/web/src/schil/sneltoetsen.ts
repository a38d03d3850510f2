import { adres } from '../basis';
import type { Gebied } from '../schermen/gebied';
import { sneltoetsTeksten } from '../teksten/schil';

/** What a shortcut may ask of the shell. */
export interface Omgeving {
  /** The parts that this person may open. */
  gebieden: readonly Pick<Gebied, 'pad' | 'label'>[];
  open: (wat: 'palet' | 'overzicht' | 'hulp') => void;
  gaNaar: (adres: string) => void;
}

export interface Sneltoets {
  toets: string;
  groep: 'overal' | 'lijst' | 'stuk' | 'overleg';
  wat: string;
  /** @returns whether there was something to do; if not, the key stays the browser's. */
  doe: (omgeving: Omgeving) => boolean;
}

const { wat } = sneltoetsTeksten;

/** Every shortcut of one key: how the werkbank behaves and what the overview says both come from here. */
export const SNELTOETSEN: readonly Sneltoets[] = [
  { toets: '?', groep: 'overal', wat: wat.overzicht, doe: ({ open }) => doe(() => open('overzicht')) },
  { toets: '/', groep: 'overal', wat: wat.zoek, doe: zoek },
  { toets: 'h', groep: 'overal', wat: wat.hulp, doe: ({ open }) => doe(() => open('hulp')) },
  { toets: 'j', groep: 'lijst', wat: wat.volgende, doe: () => naarRij(1) },
  { toets: 'k', groep: 'lijst', wat: wat.vorige, doe: () => naarRij(-1) },
  { toets: 'x', groep: 'lijst', wat: wat.kies, doe: kiesRij },
  { toets: 'e', groep: 'stuk', wat: wat.wijzig, doe: () => druk('e') },
  { toets: 'a', groep: 'stuk', wat: wat.wijsToe, doe: () => druk('a') },
  { toets: 't', groep: 'stuk', wat: wat.tijd, doe: () => druk('t') },
  { toets: 'n', groep: 'overleg', wat: wat.volgendPunt, doe: () => druk('n') },
  { toets: 'p', groep: 'overleg', wat: wat.vorigPunt, doe: () => druk('p') },
  { toets: 'b', groep: 'overleg', wat: wat.besluit, doe: () => druk('b') },
  { toets: 'o', groep: 'overleg', wat: wat.schrijfOp, doe: () => druk('o') },
];

/** The second letter after `g`. A part without a letter is in the palette all the same. */
export const GA_LETTERS: Readonly<Record<string, string>> = {
  '': 'v',
  '/meldingen': 'm',
  '/werkoverleggen': 'k',
  '/zaken': 'z',
  '/zoeken': 's',
  '/termijnen': 'l',
  '/uitstel': 'u',
  '/termijnagenda': 'a',
  '/opdrachten': 'o',
  '/maatregelen': 'i',
  '/rapporten': 'r',
  '/publicaties': 'p',
  '/collegestukken': 'c',
  '/aanbieders': 'b',
  '/berichten': 'e',
  '/afwegingskader': 'w',
  '/termijndefinities': 't',
  '/gebruikers': 'g',
};

/** Where `g` and a letter lead for this person, in the order of the menu. */
export function gaToetsen(gebieden: Omgeving['gebieden']): { toets: string; label: string; href: string }[] {
  return [{ pad: '', label: wat.vandaag }, ...gebieden].flatMap(({ pad, label }) => {
    const toets = GA_LETTERS[pad];
    return toets ? [{ toets, label, href: adres(pad) }] : [];
  });
}

/** Whether the key belongs to what has the focus: somebody is typing there, or chooses by letter. */
export function typtNu(doel: EventTarget | null): boolean {
  if (!(doel instanceof HTMLElement)) return false;
  if (doel instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(doel.type);
  return (
    doel instanceof HTMLTextAreaElement ||
    doel instanceof HTMLSelectElement ||
    doel.isContentEditable ||
    doel.closest('[contenteditable]:not([contenteditable="false"]), [role="application"]') !== null
  );
}

function doe(daad: () => void): true {
  daad();
  return true;
}

/** The search field of this page; where there is none, the palette, which searches everything. */
function zoek({ open }: Omgeving): true {
  const veld = inhoud()?.querySelector<HTMLElement>('[role="search"] input[type="search"]');
  return doe(() => (veld ? veld.focus() : open('palet')));
}

const inhoud = () => document.querySelector<HTMLElement>('main');

function rijen(): HTMLElement[] {
  return [...(inhoud()?.querySelectorAll<HTMLElement>('[data-rij]') ?? [])];
}

function naarRij(stap: 1 | -1): boolean {
  const alle = rijen();
  const nu = alle.findIndex((rij) => rij.contains(document.activeElement));
  // From outside the list both lead into it: the first row, or the last.
  const doel = nu < 0 ? alle.at(stap === 1 ? 0 : -1) : alle[nu + stap];
  // Its link, so that Enter opens it; the box to choose it may stand before that.
  const focusbaar =
    doel?.querySelector<HTMLElement>('a[href]') ?? doel?.querySelector<HTMLElement>('button, input');
  if (!doel || !focusbaar) return false;
  focusbaar.focus();
  doel.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Ticks the box of the row that has the focus. */
function kiesRij(): boolean {
  const vakje = document.activeElement
    ?.closest('[data-rij]')
    ?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  vakje?.click();
  return Boolean(vakje);
}

/** Presses what carries `data-toets`: in the row that has the focus, else on the page. */
function druk(toets: string): boolean {
  const merk = `[data-toets="${toets}"]`;
  const knop =
    document.activeElement?.closest('[data-rij]')?.querySelector<HTMLElement>(merk) ??
    inhoud()?.querySelector<HTMLElement>(merk);
  if (!knop) return false;
  knop.focus();
  knop.click();
  return true;
}
