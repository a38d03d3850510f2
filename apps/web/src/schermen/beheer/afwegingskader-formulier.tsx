import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kaart, Kolommen, Melding as Mededeling } from '@navolgbaar/ui';
import { geldendKader, kadersVraag, kaderVraag, type Afwegingskader } from '../../api/afwegingskaders';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { wijzigingVan } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { kaderTeksten } from '../../teksten/afwegingskader';
import { naamVan, nietOplopend } from '../weging/weegregels';
import { WegingMatrix } from '../weging/weging-matrix';
import { Assen, Graden, Kleuren, Stap3Regels, type Kaderstaat } from './afwegingskader-velden';
import { beginVan, controleer, inhoudVan, tabelVan, type Waarden } from './afwegingskader-waarden';

const teksten = kaderTeksten.formulier;
const LIJST = '/afwegingskader';

/** A new concept, beginning as the version that holds now. */
export function KaderNieuw() {
  const vandaag = useVandaag();
  const vraag = useQuery(kadersVraag);
  return (
    <Gegevens vraag={vraag} wat={kaderTeksten.titel}>
      {(kaders) => {
        const basis = geldendKader(kaders, vandaag) ?? kaders[0];
        return <Scherm titel={teksten.nieuwTitel}>{basis && <Kaderformulier basis={basis} />}</Scherm>;
      }}
    </Gegevens>
  );
}

export function KaderWijzigen() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(kaderVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(kader) => (
        <Scherm titel={teksten.wijzigTitel(kader.nummer)}>
          {kader.status === 'concept' ? (
            <Kaderformulier key={kader.id} basis={kader} gezien={gezienVan(kader, vraag)} />
          ) : (
            <NietMogelijk
              terug={LIJST}
              tekst={kaderTeksten.vaststellen.nietMogelijk}
              knop={kaderTeksten.vaststellen.terug}
            />
          )}
        </Scherm>
      )}
    </Gegevens>
  );
}

const Scherm = ({ titel, children }: { titel: string; children: React.ReactNode }) => (
  <Pagina
    titel={titel}
    inleiding={teksten.inleiding}
    kruimels={[{ label: kaderTeksten.titel, href: adres(LIJST) }, { label: titel }]}
  >
    {children}
  </Pagina>
);

function Kaderformulier({ basis, gezien }: { basis: Afwegingskader; gezien?: Gezien<Afwegingskader> }) {
  const f = useKader(basis, gezien);
  return (
    <Kolommen
      hoofd={
        <Formulier f={f} knop={teksten.knop} annuleer={adres(LIJST)} label={teksten.label}>
          <Assen f={f} />
          <Graden f={f} as="rijen" />
          <Graden f={f} as="kolommen" />
          <Kleuren f={f} />
          <Stap3Regels f={f} />
        </Formulier>
      }
      zij={<Voorbeeld f={f} />}
    />
  );
}

/** The matrix as it would become, and whether it rises as it must. */
function Voorbeeld({ f }: { f: Kaderstaat }) {
  const tabel = tabelVan(f.waarden);
  const mis = nietOplopend(tabel);
  const celtekst = ({ ernst, omvang }: { ernst: string; omvang: string }) =>
    `${teksten.celFout(naamVan(tabel.rijen, ernst), naamVan(tabel.kolommen, omvang))}.`;
  return (
    <div className="nav-kleeft">
      <Kaart titel={teksten.voorbeeld} id="voorbeeld" nadruk>
        <WegingMatrix kader={tabel} />
        <div role="status">
          {mis.length === 0 ? (
            <Mededeling soort="gelukt">{teksten.looptOp}</Mededeling>
          ) : (
            <Mededeling soort="waarschuwing" titel={teksten.looptNietOp}>
              {mis.map(celtekst).join(' ')}
            </Mededeling>
          )}
        </div>
      </Kaart>
    </div>
  );
}

function useKader(basis: Afwegingskader, gezien: Gezien<Afwegingskader> | undefined): Kaderstaat {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden>({
    begin: beginVan(basis),
    controleer,
    ...(gezien && wijzigingVan(gezien, beginVan, { label: veldlabel })),
    verstuur: async (w, sleutel, versie) => {
      const body = inhoudVan(w, basis.stap3.gronden);
      return gelukt(
        gezien
          ? await api.PUT('/api/v1/afwegingskaders/{id}', {
              params: { path: { id: basis.id } },
              body,
              headers: actieKoppen({ versie, sleutel }),
            })
          : await api.POST('/api/v1/afwegingskaders', { body, headers: actieKoppen({ sleutel }) }),
      );
    },
    gelukt: () => {
      void voorraad.invalidateQueries({ queryKey: ['afwegingskaders'] });
      kondigAan(teksten.gelukt);
      gaNaar(LIJST);
    },
  });
}

/** A field on the compare screen: `rij.ontwikkeling.naam` reads as "ontwikkeling: naam". */
const veldlabel = (veld: string): string => veld.split('.').slice(-2).join(': ').replace(/_/g, ' ');
