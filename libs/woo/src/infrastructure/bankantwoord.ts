import { type Bankdocument, BankFout, type Bankpublicatie } from '../application/ports/publicatiebank';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const STATUSSEN = ['concept', 'gepubliceerd', 'ingetrokken'] as const;

type Rij = Readonly<Record<string, unknown>>;

/** What the bank says is judged before it is used: it goes into addresses and onto screens. */
const onleesbaar = (): never => {
  throw new BankFout('ANTWOORD_ONLEESBAAR', false);
};

function alsRij(waarde: unknown): Rij {
  return typeof waarde === 'object' && waarde !== null ? (waarde as Rij) : onleesbaar();
}

const alsLijst = (waarde: unknown): unknown[] => (Array.isArray(waarde) ? waarde : onleesbaar());

export function leesId(antwoord: unknown): string {
  const { uuid } = alsRij(antwoord);
  return typeof uuid === 'string' && UUID.test(uuid) ? uuid : onleesbaar();
}

export const leesLijst = (antwoord: unknown): unknown[] => alsLijst(alsRij(antwoord)['results']);

export function leesPublicatie(antwoord: unknown): Bankpublicatie {
  const { publicatiestatus, urlPublicatieExtern: url } = alsRij(antwoord);
  const status = STATUSSEN.find((deze) => deze === publicatiestatus) ?? onleesbaar();
  // It becomes a link in the werkbank.
  const isWeb = typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url);
  return { id: leesId(antwoord), status, adres: isWeb ? url : null };
}

export const leesDocument = (antwoord: unknown): Bankdocument => ({
  id: leesId(antwoord),
  compleet: alsRij(antwoord)['uploadVoltooid'] === true,
});

/** The parts in their order; together they must be the file, or a piece of it would stay behind. */
export function leesBestandsdelen(antwoord: unknown, grootte: number): { id: string; omvang: number }[] {
  const delen = alsLijst(alsRij(antwoord)['bestandsdelen'])
    .map(alsRij)
    .map((deel) => ({
      id: leesId(deel),
      omvang: Number(deel['omvang']),
      volgnummer: Number(deel['volgnummer']),
    }))
    .sort((a, b) => a.volgnummer - b.volgnummer);
  const samen = delen.reduce((som, { omvang }) => som + omvang, 0);
  const heel = delen.every(({ omvang }) => Number.isInteger(omvang) && omvang > 0) && samen === grootte;
  return heel ? delen : onleesbaar();
}
