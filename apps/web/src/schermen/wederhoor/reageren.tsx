import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Alinea, Kaart, Lijst } from '@navolgbaar/ui';
import { naWederhoor, wederhoorsleutel, type Wederhoor } from '../../api/wederhoren';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { bijlagenvraag, Bijlagenveld } from '../../delen/bijlagenveld';
import { DocumentNaam } from '../../delen/document-naam';
import { Formulier } from '../../delen/formulier';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { NietGevonden } from '../../schil/fout-scherm';
import { wederhoorTeksten } from '../../teksten/wederhoor';
import { bewaarReactie } from './reactie';
import { WederhoorKader } from './wederhoor-kader';
import { Tekst } from './wederhoor-pagina';

const { reactie: t, eigen } = wederhoorTeksten;

interface Deel {
  wederhoor: Wederhoor;
  gezien: Gezien<Wederhoor>;
}

/** While the provider may react; what was typed after that is not lost. */
function ZolangHetKan({
  teksten,
  children,
}: {
  teksten: { titel: string; inleiding: string };
  children: (deel: Deel) => ReactNode;
}) {
  return (
    <WederhoorKader titel={teksten.titel} inleiding={teksten.inleiding}>
      {(wederhoor, gezien) =>
        wederhoor.handelingen.includes('bewaarReactie') ? (
          children({ wederhoor, gezien })
        ) : (
          <NietMogelijk terug={`/wederhoor/${wederhoor.id}`} tekst={t.voorbij} />
        )
      }
    </WederhoorKader>
  );
}

/** What the provider says of one part of the draft, kept until it sends in. */
export function ReactiePagina() {
  const { onderdeel = '' } = useParams({ strict: false });
  return (
    <ZolangHetKan teksten={t}>
      {(deel) =>
        deel.wederhoor.onderdelen.some(({ sleutel }) => sleutel === onderdeel) ? (
          <Reactieformulier {...deel} onderdeel={onderdeel} />
        ) : (
          <NietGevonden />
        )
      }
    </ZolangHetKan>
  );
}

function Reactieformulier({ wederhoor, gezien, onderdeel }: Deel & { onderdeel: string }) {
  const bijlagen = useBijlagen();
  const eerder = wederhoor.reacties.find((reactie) => reactie.onderdeel === onderdeel);
  const velden: Veld[] = [
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: t.soortFout },
      begin: eerder?.soort ?? '',
      opties: (['feitelijke_onjuistheid', 'reactie'] as const).map((waarde) => ({
        ...{ waarde, label: wederhoorTeksten.soort[waarde], uitleg: t.soortUitleg[waarde] },
      })),
    },
    {
      ...{ naam: 'tekst', soort: 'vak', label: t.tekst, verplicht: t.tekstFout, regels: 6 },
      ...{ maxTekens: 10_000, begin: eerder?.tekst ?? '' },
    },
  ];
  const terug = `/wederhoor/${wederhoor.id}`;
  const f = useActieformulier<Wederhoor>({
    velden: [...velden, bijlagenvraag('bestanden', t.bestanden)],
    gezien,
    // A file has no key: one whose answer got lost would be stored again with every try.
    zelfOpnieuw: false,
    controleer: () => ({ bestanden: bijlagen.fout }),
    veldnamen: { documentIds: 'bestanden', bijlagen: 'bestanden' },
    verstuur: async ({ soort, tekst }, koppen) => {
      const nieuw = await bijlagen.stuur(`/api/v1/wederhoren/${wederhoor.id}/bestanden`);
      const deze = { onderdeel, soort: String(soort), tekst: String(tekst) };
      return bewaarReactie(
        wederhoor,
        [
          ...wederhoor.reacties.filter((reactie) => reactie !== eerder),
          { ...deze, documentIds: [...(eerder?.documentIds ?? []), ...nieuw] },
        ],
        koppen,
      );
    },
    ververs: naWederhoor,
    sleutel: wederhoorsleutel,
    gelukt: t.gelukt,
    terug,
  });
  const documenten = wederhoor.documenten.filter(({ id }) => eerder?.documentIds.includes(id));
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart titel={kopVan(wederhoor, onderdeel)} id="deel">
        <Tekst tekst={tekstVan(wederhoor, onderdeel)} />
      </Kaart>
      <Kaart>
        <Velden velden={velden} f={f} />
        {documenten.length > 0 && (
          <>
            <Alinea>{t.eerder}</Alinea>
            <Lijst
              items={documenten.map((een) => (
                <DocumentNaam key={een.id} document={een} />
              ))}
            />
          </>
        )}
        <Bijlagenveld
          f={f}
          bijlagen={bijlagen}
          naam="bestanden"
          label={t.bestanden}
          uitleg={t.bestandenUitleg}
        />
      </Kaart>
    </Formulier>
  );
}

const kopVan = ({ onderdelen }: Wederhoor, onderdeel: string): string =>
  onderdelen.find(({ sleutel }) => sleutel === onderdeel)?.kop ?? t.deel;

/** The section by its key, or the finding by its place among the parts that are no section. */
function tekstVan({ concept, onderdelen }: Wederhoor, onderdeel: string): Record<string, unknown> {
  const isSectie = (sleutel: string) => concept.secties.find((een) => een.sleutel === sleutel);
  const bevindingen = onderdelen.filter(({ sleutel }) => !isSectie(sleutel));
  const plaats = bevindingen.findIndex(({ sleutel }) => sleutel === onderdeel);
  return isSectie(onderdeel)?.inhoud ?? concept.bevindingen[plaats]?.onderbouwing ?? {};
}

/** What the provider wants to say in the report itself. */
export function EigenReactiePagina() {
  return <ZolangHetKan teksten={eigen}>{(deel) => <Eigenformulier {...deel} />}</ZolangHetKan>;
}

/** Words as a reader counts them; the api counts them the same way. */
export const woordenIn = (tekst: string): number => tekst.trim().split(/\s+/u).filter(Boolean).length;

function Eigenformulier({ wederhoor, gezien }: Deel) {
  const { meesteWoorden, eigenReactie, reacties } = wederhoor;
  const velden: Veld[] = [
    { naam: 'eigenReactie', soort: 'vak', label: eigen.tekst, regels: 10, begin: eigenReactie ?? '' },
  ];
  const terug = `/wederhoor/${wederhoor.id}`;
  const f = useActieformulier<Wederhoor>({
    velden,
    gezien,
    controleer: (w) => {
      const aantal = woordenIn(String(w['eigenReactie'] ?? ''));
      return { eigenReactie: aantal > meesteWoorden ? eigen.teLang(aantal, meesteWoorden) : undefined };
    },
    verstuur: ({ eigenReactie: tekst }, koppen) =>
      bewaarReactie(wederhoor, reacties, koppen, String(tekst ?? '')),
    ververs: naWederhoor,
    sleutel: wederhoorsleutel,
    gelukt: eigen.gelukt,
    terug,
  });
  return (
    <Formulier f={f} knop={eigen.knop} annuleer={adres(terug)} label={eigen.titel}>
      <Kaart>
        <Velden velden={velden} f={f} />
        <p className="nav-alinea nav-zacht">
          {eigen.woorden(woordenIn(String(f.waarden['eigenReactie'] ?? '')), meesteWoorden)}
        </p>
      </Kaart>
    </Formulier>
  );
}
