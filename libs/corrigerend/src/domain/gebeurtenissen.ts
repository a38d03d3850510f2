import type { Corrigerendhandeling } from './corrigerend-status';

interface Corrigerendfeit {
  readonly corrigerendId: string;
  readonly zaakId: string;
  readonly gemeenteId: string;
}

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A college imposed something: from now on its gemeente reports how it is carried out. */
    CorrigerendOpgelegd: Corrigerendfeit;
    /** Something was recorded of a measure; `regel` counts in its history. */
    CorrigerendGewijzigd: Corrigerendfeit & {
      readonly handeling: Corrigerendhandeling;
      readonly regel: number;
    };
    /** The gemeente reported something itself. */
    CorrigerendTeruggemeld: Corrigerendfeit;
    /** The gemeente did not report within the term. */
    CorrigerendNietTeruggemeld: Corrigerendfeit;
  }
}

export {};
