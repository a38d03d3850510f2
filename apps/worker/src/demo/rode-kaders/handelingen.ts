import type { Wereld } from '../wereld';
import { RegistreerMelding, type RegistreerMeldingCommand } from '@navolgbaar/melding';
import { LegGesprekVast } from '@navolgbaar/onderzoek';
import { NeemBesluit, StelWegingVast, type StelWegingVastCommand } from '@navolgbaar/weging';

export const signaal = (
  wereld: Wereld,
  command: Partial<RegistreerMeldingCommand> & Pick<RegistreerMeldingCommand, 'onderwerp' | 'omschrijving'>,
) =>
  wereld.van(RegistreerMelding).execute(wereld.actor('Anna'), {
    soort: 'signaal',
    kanaal: 'meldpunt',
    bron: 'meldpunt',
    aard: 'feit',
    wet: 'wmo',
    domein: 'kwaliteit',
    gemeenteId: wereld.noordstad(),
    onrechtmatigheid: 'onbekend',
    ...command,
  });

export const weeg = (wereld: Wereld, meldingId: string, weging: Partial<StelWegingVastCommand>) =>
  wereld.van(StelWegingVast).execute(wereld.actor('Anna'), {
    meldingId,
    ernst: 'ontwikkeling',
    ernstMotivering: 'Geen gevaar voor de veiligheid.',
    omvang: 'klein',
    omvangMotivering: 'Het gaat om één cliënt.',
    getroffen: 1,
    ...{ afwegingskaderId: null, omvangbasis: 'aanbieder', totaal: null, naWegingId: null },
    ...{ verhogingsgronden: [], aanZet: 'toezichthouder', partners: [] },
    publieksgevoelig: false,
    publieksgevoeligToelichting: null,
    onrechtmatigheid: 'onbekend',
    onrechtmatigheidToelichting: null,
    verhoogNaar: null,
    verhogingReden: null,
    afstemming: null,
    ...weging,
  });

export const besluit = (
  wereld: Wereld,
  meldingId: string,
  actie: 'vraag_aan_derden' | 'kwaliteitstoets' | null,
  motivering: string,
) =>
  wereld.van(NeemBesluit).execute(wereld.actor('Marijke'), {
    meldingId,
    besluit: actie ? 'actie' : 'geen_actie',
    actie,
    aanZet: 'toezichthouder',
    partners: [],
    motivering,
    overleg: {
      werkoverlegOp: wereld.dagVanNu(),
      deelnemers: ['Marijke Hofstra', 'Anna de Boer', 'Karim El Idrissi'],
    },
    ...{ wegingId: null, navraag: null, doorzending: null, actiepunt: null },
  });

export const gesprek = (
  wereld: Wereld,
  zaakId: string,
  soort: 'gesprek' | 'vraag_aan_derden',
  met: string,
  verslag: string,
  afspraken: string | null = null,
  opdrachtId: string | null = null,
) =>
  wereld.van(LegGesprekVast).execute(wereld.actor('Anna'), {
    zaakId,
    soort,
    op: wereld.dagVanNu(),
    gesprekspartners: met,
    toezichthouderIds: [wereld.actor('Anna').gebruikerId ?? ''],
    verslag,
    afspraken,
    akkoord: null,
    geenAkkoordReden: null,
    opdrachtId,
  });
