import { GeefAanduiding, LeesAanduidingen } from '@navolgbaar/aandachtsgebied';
import { LegInzetVast } from '@navolgbaar/aanbieder';
import { EerdereMeldingen } from '@navolgbaar/melding';
import { LeesZaken } from '@navolgbaar/onderzoek';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Wereld } from './wereld';

const EERSTE = 390;
const LAATSTE = 6;
const OM_DE = 28;

/** Who pays from a pgb here, and whether somebody says that it is in a focus area; of the last it stays a proposal. */
const PGB = [
  { naam: 'Beschermd Wonen Havenzicht', wet: 'wmo', clienten: 2, gegeven: true },
  { naam: 'Pleegzorg Nieuwe Kans', wet: 'jeugdwet', clienten: 2, gegeven: true },
  { naam: 'Jeugdhulp De Springplank', wet: 'jeugdwet', clienten: 1, gegeven: false },
] as const;
const ZELFSTANDIG = 'M. Veenstra, zelfstandig begeleider';

const BIJ_AANBIEDER = 'Besproken in het werkoverleg: wij kijken hier dit jaar extra naar.';
const BIJ_STUK = 'Het gaat om zorg die uit een pgb wordt betaald.';

/** A year ago the team went through the providers; every four weeks it says it of what came in about them. */
export function planAandachtsgebieden(wereld: Wereld): void {
  wereld.plan(wereld.vandaag.subtract({ days: EERSTE }), '11:00', async (w) => {
    for (const inzet of PGB) await legPgbVast(w, inzet);
    for (const naam of aangewezen()) await neemOver(w, 'aanbieder', w.aanbieder(naam), BIJ_AANBIEDER);
  });
  for (let geleden = EERSTE - OM_DE; geleden >= LAATSTE; geleden -= OM_DE)
    wereld.plan(wereld.vandaag.subtract({ days: geleden }), '11:30', loopDoor);
}

const aangewezen = (): string[] => [
  ...[ZELFSTANDIG],
  ...PGB.filter(({ gegeven }) => gegeven).map(({ naam }) => naam),
];

async function legPgbVast(w: Wereld, { naam, wet, clienten }: (typeof PGB)[number]): Promise<void> {
  await w.van(LegInzetVast).execute(w.actor('Anna'), {
    ...{ aanbiederId: w.aanbieder(naam), gemeenteId: w.noordstad(), wet, financiering: 'pgb' },
    ...{ gecontracteerd: false, aantalClienten: clienten, van: w.dagVanNu(), tot: null },
  });
}

async function loopDoor(w: Wereld): Promise<void> {
  const anna = w.actor('Anna');
  for (const naam of aangewezen()) {
    const aanbiederId = w.aanbieder(naam);
    const meldingen = await w
      .van(UnitOfWork)
      .run(anna, () => w.van(EerdereMeldingen).nieuwsteOver(aanbiederId, 50));
    const zaken = await w.van(LeesZaken).lijst(anna, {
      ...{ status: null, toezichtvorm: null, behandelaarId: null, teLaatOp: null, meldingId: null },
      ...{ aanbiederId, vanaf: undefined, aantal: 50 },
    });
    for (const { id } of meldingen) await neemOver(w, 'melding', id, BIJ_STUK);
    for (const { id } of zaken.resultaten) await neemOver(w, 'zaak', id, BIJ_STUK);
  }
}

/** Gives the first that is proposed. */
async function neemOver(
  w: Wereld,
  object: 'melding' | 'zaak' | 'aanbieder',
  objectId: string,
  toelichting: string,
): Promise<void> {
  const anna = w.actor('Anna');
  const { lopend, voorstellen } = await w.van(LeesAanduidingen).van(anna, object, objectId);
  const gebiedId = voorstellen[0]?.gebiedId;
  if (!gebiedId || lopend.length > 0) return;
  const sinds = w.dagVanNu();
  await w.van(GeefAanduiding).geef(anna, { gebiedId, object, objectId, sinds, toelichting });
}
