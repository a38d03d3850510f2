import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/schema';
import { partnernamenVraag, systeemVraag, type Systeem } from '../../api/koppelingen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { koppelingTeksten, systeemTeksten } from '../../teksten/koppelingen';

const teksten = systeemTeksten.registreer;
type Verzoek = components['schemas']['RegistreerMachineclientRequest'];

/** Registers a system that hands in; its page then asks for the secret. */
export function SysteemNieuw() {
  const partners = useQuery(partnernamenVraag);
  const opties = (partners.data ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }));
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      kruimels={[{ label: koppelingTeksten.titel, href: adres('/koppelingen') }, { label: teksten.titel }]}
    >
      <Actieformulier<Systeem>
        label={teksten.titel}
        velden={velden(opties)}
        knop={teksten.knop}
        verstuur={(verzoek, koppen) => stuur('/api/v1/machineclients', {}, alsVerzoek(verzoek), koppen)}
        ververs={[['machineclients']]}
        sleutel={({ id }) => systeemVraag(id).queryKey}
        gelukt={({ naam }) => teksten.gelukt(naam)}
        terug="/koppelingen"
        naar={({ id }) => `/koppelingen/systemen/${id}`}
      />
    </Pagina>
  );
}

const velden = (partners: readonly { waarde: string; label: string }[]): readonly Veld[] => [
  {
    ...{ naam: 'naam', soort: 'tekst', label: teksten.naam, uitleg: teksten.naamUitleg },
    ...{ verplicht: teksten.naamFout, maxTekens: 200 },
  },
  {
    ...{ naam: 'voor', soort: 'keuze', label: teksten.voor, verplicht: teksten.voorFout },
    opties: Object.entries(teksten.voorOpties).map(([waarde, optie]) => ({ waarde, ...optie })),
  },
  {
    ...{
      naam: 'aanbiederId',
      soort: 'aanbieder',
      label: teksten.aanbieder,
      verplicht: teksten.aanbiederFout,
    },
    als: ({ voor }) => voor === 'aanbieder',
  },
  {
    ...{ naam: 'partnerId', soort: 'lijst', label: teksten.partner, uitleg: teksten.partnerUitleg },
    ...{ verplicht: teksten.partnerFout, opties: partners, als: ({ voor }) => voor === 'ketenpartner' },
  },
];

/** For whom it is, is asked to know which of the two to ask. */
const alsVerzoek = ({ voor: _, ...verzoek }: Record<string, unknown>): Verzoek => verzoek as Verzoek;
