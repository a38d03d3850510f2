import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Veld {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
}
interface Schema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Veld>>;
}

const WAAROM = /^(reden|motivering|toelichting|onderbouwing|.*(Reden|Motivering|reden|motivering))$/;

/** Held by the domain, which asks for it only in some cases, or says better what is missing. */
const DOOR_HET_DOMEIN: readonly string[] = ['KadernormDto.toelichting', 'ToetsDto.toelichting'];

const { components } = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as {
  components: { schemas: Readonly<Record<string, Schema>> };
};

// Everything explains itself: the pipe makes nothing of only spaces, so that a shortest length is enough to refuse them.
describe('elke verplichte reden', () => {
  it('heeft een kortste lengte in het contract, zodat niets en alleen spaties worden geweigerd', () => {
    const zonder = Object.entries(components.schemas)
      .filter(([naam]) => /(Request|Dto)$/.test(naam))
      .flatMap(([naam, { required = [], properties = {} }]) =>
        Object.entries(properties)
          .filter(([veld, { type, enum: keuzes }]) => type === 'string' && !keuzes && WAAROM.test(veld))
          .filter(([veld, { minLength = 0 }]) => required.includes(veld) && minLength < 1)
          .map(([veld]) => `${naam}.${veld}`),
      );
    expect(zonder.sort()).toEqual([...DOOR_HET_DOMEIN].sort());
  });
});
