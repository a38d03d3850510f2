import type { Opdracht } from '../../api/zaken';
import type { Veld, Waarden } from '../../delen/velden';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { beoordelen: t } = opdrachtTeksten;
export const ONDERDELEN = ['onderzoek', 'maatregelen'] as const;

/** The questions about one part. Their names follow the API: `onderzoek.oordeel`. */
export function onderdeelvragen(onderdeel: (typeof ONDERDELEN)[number]): Veld[] {
  return [
    {
      ...{ naam: `${onderdeel}.oordeel`, soort: 'keuze', label: t.oordeel, verplicht: t.fout.oordeel },
      opties: opties(zaakwaarden.oordeel),
    },
    {
      ...{ naam: `${onderdeel}.motivering`, soort: 'vak', label: t.motivering, maxTekens: 4000 },
      verplicht: t.fout.motivering,
    },
    {
      ...{ naam: `${onderdeel}.vragen`, soort: 'regels', label: t.vragen, uitleg: t.vragenUitleg, regels: 3 },
    },
  ];
}

/** What the report holds, and a word about what it lacks. */
export function volledigheidsvragen(punten: NonNullable<Opdracht['volledigheid']>): Veld[] {
  return [
    {
      ...{ naam: 'volledigheid.aanwezig', soort: 'meer', label: t.aanwezig, uitleg: t.aanwezigUitleg },
      opties: punten.map(({ naam, tekst, kern }) => ({
        ...{ waarde: naam, label: tekst, ...(kern ? { uitleg: t.kern } : {}) },
      })),
    },
    {
      ...{ naam: 'volledigheid.toelichting', soort: 'vak', label: t.ontbreekt, uitleg: t.ontbreektUitleg },
      ...{ verplicht: t.fout.ontbreekt, regels: 3, maxTekens: 4000 },
      als: (w) => {
        const aanwezig = w['volledigheid.aanwezig'];
        return !Array.isArray(aanwezig) || aanwezig.length < punten.length;
      },
    },
  ];
}

export const vervolgvraag: Veld = {
  ...{ naam: 'vervolg', soort: 'keuze', label: t.vervolg, verplicht: t.fout.vervolg },
  opties: opties(zaakwaarden.vervolg),
};

/** What does not fit together: an insufficient part has a consequence, and a question that was written down is asked. */
export function controleerBeoordeling(w: Waarden): Record<string, string | undefined> {
  const onvoldoende = ONDERDELEN.some((deel) => w[`${deel}.oordeel`] === 'onvoldoende');
  const vragen = ONDERDELEN.some((deel) => String(w[`${deel}.vragen`] ?? '').trim() !== '');
  return {
    ...(w['vervolg'] === 'afronden' && vragen ? { vervolg: t.fout.vragenOpen } : {}),
    ...(['afronden', 'gesprek'].includes(String(w['vervolg'])) && onvoldoende
      ? { vervolg: t.fout.vervolgPast }
      : {}),
    ...(['aanvulling', 'gesprek'].includes(String(w['vervolg'])) && !vragen
      ? { 'onderzoek.vragen': t.fout.vragen }
      : {}),
  };
}

/** `{ 'onderzoek.oordeel': … }` as the API wants it: an object per part. */
export function alsBeoordeling(plat: Record<string, unknown>): Record<string, unknown> {
  const deel = (naam: string) => ({
    oordeel: plat[`${naam}.oordeel`],
    motivering: plat[`${naam}.motivering`],
    vragen: plat[`${naam}.vragen`] ?? [],
  });
  const volledigheid = {
    aanwezig: plat['volledigheid.aanwezig'],
    toelichting: plat['volledigheid.toelichting'],
  };
  return {
    ...{ onderzoek: deel('onderzoek'), maatregelen: deel('maatregelen'), volledigheid },
    vervolg: plat['vervolg'],
  };
}
