import type { Bloknaam, Vandaagregel } from '../../api/vandaag';
import { plekVan } from '../../delen/plek';

const naarZaak = ({ zaakId }: Vandaagregel) => (zaakId ? `/zaken/${zaakId}` : null);
const naarDeel = ({ soort, id }: Vandaagregel) => plekVan(soort, id);
const onder =
  (pad: string) =>
  ({ id }: Vandaagregel) =>
    `${pad}/${id}`;

/** Where a line of each block leads; null where there is nothing of its own to open. */
const REGELPLEK: Readonly<Record<Bloknaam, (regel: Vandaagregel) => string | null>> = {
  termijnen: (regel) => naarZaak(regel) ?? naarDeel(regel),
  uitstel: ({ id }) => `/uitstel/${id}/besluit`,
  wachtOpDelen: naarZaak,
  meldingen: onder('/meldingen'),
  nieuweMeldingen: onder('/meldingen'),
  opdrachten: onder('/opdrachten'),
  bezoeken: onder('/bezoeken'),
  maatregelen: onder('/maatregelen'),
  publicaties: onder('/publicaties'),
  rapporten: onder('/rapporten'),
  berichten: naarDeel,
  eigenOpdrachten: onder('/opdrachten'),
  eigenMaatregelen: onder('/maatregelen'),
  eigenUitstel: naarDeel,
  gedeeld: naarDeel,
  taken: () => '/mislukte-taken',
};

/** The full list of each block; null where the werkbank has none. */
const LIJSTPLEK: Readonly<Record<Bloknaam, string | null>> = {
  termijnen: '/termijnagenda',
  uitstel: '/uitstel',
  wachtOpDelen: '/termijnen?teLaat=ja',
  meldingen: '/meldingen',
  nieuweMeldingen: '/meldingen',
  opdrachten: '/opdrachten',
  bezoeken: '/bezoeken',
  maatregelen: '/maatregelen',
  publicaties: '/publicaties',
  rapporten: '/rapporten',
  berichten: '/berichten',
  eigenOpdrachten: '/opdrachten',
  eigenMaatregelen: '/maatregelen',
  eigenUitstel: null,
  gedeeld: '/collegestukken',
  taken: '/mislukte-taken',
};

export const plekVanRegel = (blok: Bloknaam, regel: Vandaagregel): string | null => REGELPLEK[blok](regel);

export const plekVanLijst = (blok: Bloknaam): string | null => LIJSTPLEK[blok];
