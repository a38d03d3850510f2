import { JaarcijferFeiten } from '@navolgbaar/jaarcijfers';
import { Injectable } from '@nestjs/common';
import { type Bekend, type Opvraagvraag, ingediend } from '../domain/opvraagvraag';
import type { Opvraaglijststaat } from '../domain/opvraaglijst';
import { OpvraaglijstenQuery } from './queries/opvraaglijsten.query';

const JAARCIJFERS = 'JAARCIJFERS';
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** What is known already of something that is about to be asked (NW-13; ontwerpcriterium 2: no double questions). */
@Injectable()
export class ZoekBekend {
  constructor(
    private readonly query: OpvraaglijstenQuery,
    private readonly jaarcijfers: JaarcijferFeiten,
  ) {}

  /**
   * By code. Inside the unit of work of whoever asks: what is closed to him is not known here.
   * @param codes of the catalogue; two statements at most, however many
   */
  async voor(
    { aanbiederId, id }: Pick<Opvraaglijststaat, 'aanbiederId' | 'id'>,
    codes: readonly string[],
  ): Promise<(code: string | null) => Bekend | null> {
    if (codes.length === 0) return () => null;
    const eerder = await this.query.beantwoordDoor(aanbiederId, id);
    const cijfers = codes.includes(JAARCIJFERS) ? await this.cijfers(aanbiederId) : null;
    return (code) =>
      code === null ? null : (vindAntwoord(eerder, code) ?? (code === JAARCIJFERS ? cijfers : null));
  }

  private async cijfers(aanbiederId: string): Promise<Bekend | null> {
    const jaar = await this.jaarcijfers.nieuwste(aanbiederId);
    if (!jaar) return null;
    const { boekjaar, omzet, resultaat, personeelskosten, eigenVermogen, ingelezenDag, bron } = jaar;
    const cijfers = [
      ...[`omzet ${euro.format(omzet)}`, `resultaat ${euro.format(resultaat)}`],
      ...[
        `personeelskosten ${euro.format(personeelskosten)}`,
        `eigen vermogen ${euro.format(eigenVermogen)}`,
      ],
    ];
    return {
      ...{ soort: 'jaarcijfers', op: ingelezenDag },
      tekst: `Boekjaar ${boekjaar}: ${cijfers.join(', ')}. Bron: ${bron}.`,
    };
  }
}

/** The newest answer to the same question that was not found wanting. */
export function vindAntwoord(lijsten: readonly Opvraaglijststaat[], code: string): Bekend | null {
  const gevonden = lijsten.flatMap((lijst) =>
    lijst.vragen.filter((vraag) => vraag.code === code).flatMap((vraag) => alsBekend(lijst.id, vraag) ?? []),
  );
  return gevonden.reduce<Bekend | null>(
    (nieuwste, een) => (nieuwste && nieuwste.op >= een.op ? nieuwste : een),
    null,
  );
}

function alsBekend(lijstId: string, vraag: Opvraagvraag): Bekend | null {
  const antwoord = ingediend(vraag);
  if (!antwoord?.ingediendOp || (antwoord.oordeel !== null && antwoord.oordeel !== 'voldoende')) return null;
  const { soort, ingediendOp: op } = antwoord;
  // What was confirmed holds since that day; the words stand where they were given.
  if (soort === 'klopt_nog') return vraag.bekend && { ...vraag.bekend, op };
  return soort === 'gegeven' ? { soort: 'antwoord', lijstId, vraagId: vraag.id, op } : null;
}
