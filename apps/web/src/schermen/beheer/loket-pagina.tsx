import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Alinea, datumTekst, Kaart, Keuzerondjes, KnopKoppeling, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import type { components } from '../../api/schema';
import { dagVan } from '../../delen/dag';
import { Formulier, useFormulier, type Fouten } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { wijzigingVan } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { loketTeksten as teksten } from '../../teksten/beheer';

type Instelling = components['schemas']['LoketinstellingResponse'];

interface Waarden extends Record<string, string> {
  /** `ja` or `nee`. */
  open: string;
  email: string;
  telefoon: string;
  postadres: string;
  fgEmail: string;
}

const instellingVraag = queryOptions({
  queryKey: ['loketinstelling'],
  queryFn: async (): Promise<Instelling> => gelukt(await api.GET('/api/v1/loketinstelling')),
});

/** Whether the public may report here, and how it reaches the supervisor. */
export function LoketPagina() {
  const vraag = useQuery(instellingVraag);
  // Only what was saved here begins the form anew: a change of somebody else meets the compare screen.
  const [keer, zetKeer] = useState(0);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        <>
          <KnopKoppeling href="/melding-doen" pictogram="oog">
            {teksten.bekijk}
          </KnopKoppeling>
          <KnopKoppeling href="/privacy" soort="subtiel" pictogram="oog">
            {teksten.bekijkPrivacy}
          </KnopKoppeling>
        </>
      }
    >
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(instelling) => (
          <Loketformulier
            key={keer}
            bewaard={() => zetKeer((nu) => nu + 1)}
            instelling={instelling}
            gezien={gezienVan(instelling, vraag)}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const begin = ({ open, email, telefoon, postadres, fgEmail }: Instelling): Waarden => ({
  ...{ open: open ? 'ja' : 'nee', email, telefoon },
  ...{ postadres: postadres ?? '', fgEmail: fgEmail ?? '' },
});

const isAdres = (tekst: string): boolean => /^\S+@\S+\.\S+$/.test(tekst.trim());

function controleer({ email, telefoon, fgEmail }: Waarden): Fouten<Waarden> {
  const { fout } = teksten;
  return {
    ...(isAdres(email) ? {} : { email: fout.email }),
    ...(/^\+?[\d ()-]{3,30}$/.test(telefoon.trim()) ? {} : { telefoon: fout.telefoon }),
    ...(fgEmail.trim() === '' || isAdres(fgEmail) ? {} : { fgEmail: fout.fgEmail }),
  };
}

const veldlabels: Readonly<Record<string, string>> = {
  ...{ open: teksten.open, email: teksten.email, telefoon: teksten.telefoon },
  ...{ postadres: teksten.postadres, fgEmail: teksten.fgEmail },
};

interface LoketformulierProps {
  instelling: Instelling;
  gezien: Gezien<Instelling>;
  bewaard: () => void;
}

function Loketformulier({ instelling, gezien, bewaard }: LoketformulierProps) {
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const f = useFormulier<Waarden, Instelling>({
    begin: begin(instelling),
    controleer,
    ...wijzigingVan(gezien, begin, {
      label: (veld) => veldlabels[veld] ?? veld,
      tekst: (veld, waarde) =>
        veld === 'open' ? (waarde === 'ja' ? teksten.openJa : teksten.openNee) : undefined,
      laatste: async () => {
        const nu = await gezien.haalOp();
        return nu?.gewijzigdOp ? { op: nu.gewijzigdOp, naam: nu.gewijzigdDoorNaam } : undefined;
      },
    }),
    verstuur: async (w, sleutel, versie) =>
      gelukt(
        await api.PUT('/api/v1/loketinstelling', {
          params: { header: ifMatch(versie) },
          body: {
            ...{ open: w.open === 'ja', email: w.email.trim(), telefoon: w.telefoon.trim() },
            ...{ postadres: w.postadres.trim() || null, fgEmail: w.fgEmail.trim() || null },
          },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: (nieuw) => {
      voorraad.setQueryData(instellingVraag.queryKey, nieuw);
      bewaard();
      kondigAan(nieuw.open ? teksten.gelukt.open : teksten.gelukt.dicht);
    },
  });
  return (
    <Formulier f={f} knop={teksten.knop} label={teksten.titel}>
      <Kaart titel={teksten.groep.melden} id="melden">
        <Keuzerondjes
          {...f.veld('open')}
          label={teksten.open}
          uitleg={teksten.openUitleg}
          opties={[
            { waarde: 'ja', label: teksten.openJa },
            { waarde: 'nee', label: teksten.openNee },
          ]}
        />
      </Kaart>
      <Kaart titel={teksten.groep.bereiken} id="bereiken">
        <Tekstveld
          {...f.veld('email')}
          label={teksten.email}
          uitleg={teksten.emailUitleg}
          type="email"
          breedte="middel"
        />
        <Tekstveld
          {...f.veld('telefoon')}
          label={teksten.telefoon}
          uitleg={teksten.telefoonUitleg}
          type="tel"
          breedte="smal"
        />
        <Tekstvak
          {...f.veld('postadres')}
          label={teksten.postadres}
          uitleg={teksten.postadresUitleg}
          nietVerplicht
          regels={3}
          maxTekens={300}
        />
      </Kaart>
      <Kaart titel={teksten.groep.privacy} id="privacy">
        <Tekstveld
          {...f.veld('fgEmail')}
          label={teksten.fgEmail}
          uitleg={teksten.fgEmailUitleg}
          nietVerplicht
          type="email"
          breedte="middel"
        />
      </Kaart>
      <Alinea>
        {instelling.gewijzigdOp
          ? teksten.laatst(datumTekst(dagVan(instelling.gewijzigdOp)), instelling.gewijzigdDoorNaam)
          : teksten.nooit}
      </Alinea>
    </Formulier>
  );
}
