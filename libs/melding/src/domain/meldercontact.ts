import type { Meldingstatus } from './melding-status';

/**
 * All that a melder hears of what happens with the melding (BK-6.02, AC-17): three words, and never what came of it. What
 * is not taken up, what went to another and what was investigated are the same word here.
 */
export const PROCESSTANDEN = ['ontvangen', 'bekeken', 'afgesloten'] as const;
export type Processtand = (typeof PROCESSTANDEN)[number];

const STAND: Readonly<Record<Meldingstatus, Processtand>> = {
  ontvangen: 'ontvangen',
  in_weging: 'bekeken',
  besloten_actie: 'bekeken',
  // The case tells when it is done.
  in_zaak: 'bekeken',
  // It goes on in its hoofdmelding.
  samengevoegd: 'bekeken',
  besloten_geen_actie: 'afgesloten',
  doorgezonden: 'afgesloten',
  overgenomen: 'afgesloten',
};

export const processtandBij = (status: Meldingstatus): Processtand => STAND[status];

/** What went up in another hears of the end when that other is done. */
export const processtandOnder = (hoofd: Processtand): Processtand =>
  hoofd === 'afgesloten' ? 'afgesloten' : STAND.samengevoegd;

/** The life of a question to the melder. An answer may come after it was withdrawn, and is kept all the same. */
export const VRAAGSTATUSSEN = ['gesteld', 'beantwoord', 'ingetrokken'] as const;
export type Vraagstatus = (typeof VRAAGSTATUSSEN)[number];

/** How much a melder may write at once, in characters. */
export const LANGSTE_AANVULLING = 10_000;
export const LANGSTE_VRAAG = 1_000;

/**
 * What the files of one melder may come to, over all times together: who is anonymous cannot fill the storage. AANNAME:
 * more than a person has to show, and half of what the dossier of a melding holds.
 */
export const MELDERRUIMTE = { bestanden: 50, bytes: 500 * 1024 * 1024 } as const;
