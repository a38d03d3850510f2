import { MaakWeergave, WijzigVoorkeur } from '@navolgbaar/weergave';
import type { Wereld } from './wereld';

type Lijst = Parameters<MaakWeergave['execute']>[1];

interface Demoweergave {
  readonly wie: string;
  readonly lijst: Lijst;
  readonly naam: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly gedeeld?: true;
  /** Opens by itself at these people. */
  readonly standaardVan?: readonly string[];
}

/** Views that people made of their lists: of their own, and shared with the team. */
export function planWeergaven(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(12), '09:40', async (w) => {
    for (const { wie, lijst, naam, filters, gedeeld = false, standaardVan = [] } of WEERGAVEN) {
      const keuze = { naam, filters, gedeeld, kolommen: null };
      const standaardId = await w.van(MaakWeergave).execute(w.actor(wie), lijst, keuze);
      for (const ander of standaardVan) {
        await w.van(WijzigVoorkeur).execute(w.actor(ander), lijst, { standaardId });
      }
    }
    const kolommen = ['nummer', 'onderwerp', 'prioriteit', 'status', 'wet', 'ontvangen'];
    await w.van(WijzigVoorkeur).execute(w.actor('Karim'), 'meldingen', { kolommen });
  });
}

const WEERGAVEN: readonly Demoweergave[] = [
  {
    ...{ wie: 'Marijke', lijst: 'meldingen', naam: 'Calamiteiten zonder behandelaar', gedeeld: true },
    filters: { behandelaarId: 'niemand', soort: 'calamiteit' },
  },
  {
    ...{ wie: 'Marijke', lijst: 'termijnen', naam: 'De aanbieder is te laat', gedeeld: true },
    filters: { teLaat: 'ja', eigenaar: 'aanbieder' },
  },
  {
    ...{ wie: 'Anna', lijst: 'zaken', naam: 'Mijn lopende zaken', gedeeld: true },
    ...{ filters: { behandelaarId: 'ik' }, standaardVan: ['Anna', 'Karim'] },
  },
  {
    wie: 'Anna',
    lijst: 'meldingen',
    naam: 'Mijn klachten',
    filters: { behandelaarId: 'ik', soort: 'klacht' },
  },
  {
    wie: 'Karim',
    lijst: 'rapporten',
    naam: 'Wat ik nog schrijf',
    filters: { behandelaarId: 'ik', status: 'concept' },
  },
];
