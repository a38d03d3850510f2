import { expect } from '@jest/globals';
import { DomeinFout, type Overgangstabel } from '@navolgbaar/kernel';
import fc from 'fast-check';

type Doe<Ding> = (ding: Ding) => void;

/** A thing with a life: its table, how it begins, and how each act is done with something that fits. */
export interface Overgangsmodel<Ding extends { readonly staat: object }, S extends string, H extends string> {
  readonly tabel: Overgangstabel<S, H>;
  /** Each of these begins a life. */
  readonly begin: readonly (() => Ding)[];
  readonly status: (ding: Ding) => S;
  /** One way to do it, or several. */
  readonly daden: Readonly<Record<H, Doe<Ding> | readonly Doe<Ding>[]>>;
  /** What holds in every state. */
  readonly altijd?: (ding: Ding) => void;
}

/**
 * Lives many lives by commands. What is done is in the table and leads where the table says; every act that the table does
 * not have in a state is refused there, and a refusal leaves nothing behind. In the end every state and every step of the
 * table was reached.
 */
export function leefVolgensTabel<Ding extends { readonly staat: object }, S extends string, H extends string>(
  model: Overgangsmodel<Ding, S, H>,
  { lengte, levens }: { readonly lengte: number; readonly levens: number },
): void {
  const gezien = new Gezien(model);
  const handelingen = Object.keys(model.daden) as H[];
  const stappen = handelingen.flatMap((handeling) =>
    manieren(model, handeling).map((doe, keer) =>
      fc.constant(new Stap(model, gezien, { handeling, doe, naam: `${handeling} ${keer + 1}` })),
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...model.begin),
      fc.commands(stappen, { maxCommands: lengte, size: 'max' }),
      (begin, leven) => {
        const echt = begin();
        gezien.kom(echt);
        fc.modelRun(() => ({ model: { status: model.status(echt) }, real: echt }), leven);
      },
    ),
    { numRuns: levens, seed: 8 },
  );
  const tabel = Object.entries<object>(model.tabel);
  expect([...gezien.statussen].sort()).toEqual(tabel.map(([status]) => status).sort());
  expect([...gezien.stappen].sort()).toEqual(
    tabel.flatMap(([status, rij]) => Object.keys(rij).map((handeling) => `${status} ${handeling}`)).sort(),
  );
}

const manieren = <Ding extends { readonly staat: object }, S extends string, H extends string>(
  { daden }: Overgangsmodel<Ding, S, H>,
  handeling: H,
): readonly Doe<Ding>[] => [daden[handeling]].flat() as readonly Doe<Ding>[];

interface Daad<Ding, H> {
  readonly handeling: H;
  readonly doe: Doe<Ding>;
  readonly naam: string;
}

/** What was reached, over all lives. */
class Gezien<Ding extends { readonly staat: object }, S extends string, H extends string> {
  readonly statussen = new Set<S>();
  readonly stappen = new Set<string>();

  constructor(private readonly model: Overgangsmodel<Ding, S, H>) {}

  /** In a state for the first time every act is tried that is not in the table there. */
  kom(ding: Ding): void {
    const { altijd, daden, status, tabel } = this.model;
    altijd?.(ding);
    const hier = status(ding);
    if (this.statussen.has(hier)) return;
    this.statussen.add(hier);
    for (const handeling of Object.keys(daden) as H[])
      if (!tabel[hier][handeling])
        for (const doe of manieren(this.model, handeling))
          expect({ hier, handeling, geweigerd: isGeweigerd(ding, doe) }).toEqual({
            ...{ hier, handeling, geweigerd: true },
          });
  }
}

/** A step that the table has where the thing is; a rule of the thing itself may still refuse it. */
class Stap<Ding extends { readonly staat: object }, S extends string, H extends string> implements fc.Command<
  { status: S },
  Ding
> {
  constructor(
    private readonly model: Overgangsmodel<Ding, S, H>,
    private readonly gezien: Gezien<Ding, S, H>,
    private readonly daad: Daad<Ding, H>,
  ) {}

  check({ status }: Readonly<{ status: S }>): boolean {
    return this.model.tabel[status][this.daad.handeling] !== undefined;
  }

  run(model: { status: S }, echt: Ding): void {
    const { handeling, doe } = this.daad;
    if (isGeweigerd(echt, doe)) return;
    const status = this.model.status(echt);
    expect(this.model.tabel[model.status][handeling]?.naar).toBe(status);
    this.gezien.stappen.add(`${model.status} ${handeling}`);
    model.status = status;
    this.gezien.kom(echt);
  }

  toString(): string {
    return this.daad.naam;
  }
}

function isGeweigerd<Ding extends { readonly staat: object }>(ding: Ding, doe: Doe<Ding>): boolean {
  const voor = ding.staat;
  try {
    doe(ding);
    return false;
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    expect(ding.staat).toBe(voor);
    return true;
  }
}
