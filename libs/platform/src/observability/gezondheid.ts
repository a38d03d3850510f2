/** One thing that must work before this process can do its job. */
export interface Gezondheidscontrole {
  readonly naam: string;
  /** A failing necessary check makes the process not ready; another one is only reported. */
  readonly noodzakelijk: boolean;
  /** Extra figures for the reader. @throws when it does not work */
  controleer(): Promise<Record<string, string | number>>;
}

export interface Gezondheidsverslag {
  readonly gereed: boolean;
  readonly onderdelen: Record<string, { werkt: boolean; [gegeven: string]: string | number | boolean }>;
}

/** The checks of this process. Parts of the platform add theirs at boot. */
export class Gezondheid {
  private readonly controles = new Map<string, Gezondheidscontrole>();

  voegToe(controle: Gezondheidscontrole): void {
    this.controles.set(controle.naam, controle);
  }

  async verslag(): Promise<Gezondheidsverslag> {
    const uitkomsten = await Promise.all(
      [...this.controles.values()].map((controle) => this.voerUit(controle)),
    );
    return {
      gereed: uitkomsten.every(({ werkt, controle }) => werkt || !controle.noodzakelijk),
      onderdelen: Object.fromEntries(
        uitkomsten.map(({ controle, werkt, gegevens }) => [controle.naam, { ...gegevens, werkt }]),
      ),
    };
  }

  private async voerUit(controle: Gezondheidscontrole) {
    let wekker: NodeJS.Timeout | undefined;
    const teLaat = new Promise<never>((_, weiger) => {
      wekker = setTimeout(() => weiger(new Error('te laat')), 3_000);
    });
    try {
      return { controle, werkt: true, gegevens: await Promise.race([controle.controleer(), teLaat]) };
    } catch {
      return { controle, werkt: false, gegevens: {} };
    } finally {
      clearTimeout(wekker);
    }
  }
}
