import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Melding,
  StatusLabel,
  Termijn,
} from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { type Twijfel, twijfelVraag } from '../../api/meldplicht';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Actieformulier, useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan } from '../../delen/gezien';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import {
  meldplichtTeksten,
  opgavedossierTeksten,
  opgaveTeksten,
  twijfelTeksten as teksten,
} from '../../teksten/meldplicht';
import { opties, waarden as waardelijsten, woord } from '../../teksten/waarden';
import { isLopend, Twijfelstand } from './twijfel-stand';

const { toezicht: o } = opgaveTeksten;
const VERVERS = [['twijfels'], ['termijnen']] as const;

const kruimels = (titel: string) => [
  { label: meldplichtTeksten.tabbladen.twijfels, href: adres('/meldplicht/twijfels') },
  { label: titel },
];

const ONTVANGST: readonly Veld[] = [
  { naam: 'aanbiederId', soort: 'tekst', label: o.aanbieder, verplicht: o.fout.aanbieder },
  {
    ...{ naam: 'kanaal', soort: 'keuze', label: o.kanaal, verplicht: o.fout.kanaal },
    opties: opties(waardelijsten.kanaal, ['telefoon', 'e-mail', 'brief']),
  },
];

const vragen = (vanAanbieder: boolean): readonly Veld[] => [
  {
    ...{ naam: 'watGebeurde', soort: 'vak', label: teksten.watGebeurde, uitleg: teksten.watGebeurdeUitleg },
    ...{ verplicht: teksten.fout.watGebeurde, regels: 6, maxTekens: 10_000 },
  },
  {
    ...{ naam: 'bekendOp', soort: 'datum', label: teksten.bekendOp, uitleg: teksten.bekendOpUitleg },
    ...{ verplicht: teksten.fout.bekendOp, dagen: 'tot-en-met-vandaag' },
  },
  {
    ...{ naam: 'waaromTwijfel', soort: 'vak', uitleg: teksten.waaromUitleg, regels: 4, maxTekens: 10_000 },
    ...{
      label: vanAanbieder ? teksten.waarom : teksten.waaromToezicht,
      verplicht: teksten.fout.waaromTwijfel,
    },
  },
];

/** A provider says that it does not know yet; a colleague writes that down for one that calls. */
export function TwijfelNieuw() {
  const vanAanbieder = useIsAanbieder();
  const velden = [...(vanAanbieder ? [] : ONTVANGST), ...vragen(vanAanbieder)];
  const f = useActieformulier<{ id: string; nummer: string }>({
    velden,
    verstuur: (verzoek, koppen) => stuur('/api/v1/twijfels', {}, verzoek, koppen),
    ververs: VERVERS,
    gelukt: ({ nummer }) => teksten.nieuw.gelukt(nummer),
    terug: '/meldplicht/twijfels',
    naar: ({ id }) => `/meldplicht/twijfels/${id}`,
  });
  const aanbieder = f.veld('aanbiederId');
  return (
    <Pagina
      titel={teksten.nieuw.titel}
      inleiding={teksten.nieuw.inleiding}
      kruimels={kruimels(teksten.nieuw.titel)}
    >
      <Formulier
        f={f}
        knop={teksten.nieuw.knop}
        annuleer={adres('/meldplicht/twijfels')}
        label={teksten.nieuw.titel}
      >
        <Kaart>
          {!vanAanbieder && (
            <AanbiederKiezer {...aanbieder} waarde={String(aanbieder.waarde)} label={o.aanbieder} />
          )}
          <Velden velden={velden.filter(({ naam }) => naam !== 'aanbiederId')} f={f} />
        </Kaart>
      </Formulier>
    </Pagina>
  );
}

/** One doubt: what is in doubt, until when, and what came of it. */
export function TwijfelPagina() {
  const { id = '' } = useParams({ strict: false });
  return (
    <Gegevens vraag={useQuery(twijfelVraag(id))} wat={teksten.wat}>
      {(twijfel) => <Dossier twijfel={twijfel} />}
    </Gegevens>
  );
}

function Dossier({ twijfel }: { twijfel: Twijfel }) {
  const vanAanbieder = useIsAanbieder();
  const titel = teksten.titel(twijfel.nummer);
  return (
    <Pagina
      titel={titel}
      kruimels={kruimels(twijfel.nummer)}
      labels={
        <>
          <Twijfelstand twijfel={twijfel} />
          {twijfel.verstreken && <StatusLabel soort="fout">{teksten.verstreken}</StatusLabel>}
        </>
      }
      afdrukken
    >
      <Kolommen
        hoofd={
          <>
            <Kaart titel={teksten.kaart} id="twijfel">
              <p className="nav-alinea nav-vrijetekst">{twijfel.watGebeurde}</p>
              <Gegevenslijst
                gegevens={[
                  {
                    label: vanAanbieder ? teksten.waarom : teksten.waaromToezicht,
                    waarde: <span className="nav-vrijetekst">{twijfel.waaromTwijfel}</span>,
                  },
                  { label: teksten.bekendOp, waarde: datumTekst(twijfel.bekendOp, 'weekdag') },
                  {
                    label: meldplichtTeksten.kolom.aanbieder,
                    waarde: !vanAanbieder && (
                      <AanbiederKoppeling id={twijfel.aanbiederId} naam={twijfel.aanbiederNaam} />
                    ),
                  },
                  { label: o.kanaal, waarde: woord(waardelijsten.kanaal, twijfel.kanaal) },
                ]}
              />
            </Kaart>
            {twijfel.conclusieOp && (
              <Kaart titel={teksten.conclusie} id="conclusie">
                <Gegevenslijst
                  gegevens={[
                    { label: teksten.vastgesteld, waarde: datumTekst(twijfel.conclusieOp, 'weekdag') },
                    {
                      label: teksten.reden,
                      waarde: <span className="nav-vrijetekst">{twijfel.reden}</span>,
                    },
                  ]}
                />
              </Kaart>
            )}
          </>
        }
        zij={<NuKaart twijfel={twijfel} />}
      />
    </Pagina>
  );
}

function NuKaart({ twijfel }: { twijfel: Twijfel }) {
  const vanAanbieder = useIsAanbieder();
  const vandaag = useVandaag();
  const status = twijfel.status as keyof typeof teksten.geldt;
  const kan = (handeling: string) => twijfel.handelingen.includes(handeling);
  const lopend = isLopend(twijfel) ? (status as 'loopt' | 'te_melden') : null;
  const eerstMelden = status === 'te_melden' || twijfel.verstreken;
  return (
    <Kaart titel={opgavedossierTeksten.watNu} id="wat-nu" nadruk>
      <Alinea>{vanAanbieder ? teksten.geldtAanbieder[status] : teksten.geldt[status]}</Alinea>
      {lopend && (
        <Termijn
          naam={teksten.termijn[lopend]}
          datum={twijfel.uiterlijk}
          vandaag={vandaag}
          herleiding={twijfel.herleiding}
        />
      )}
      {lopend && twijfel.verstreken && (
        <Melding soort="waarschuwing">{teksten.verstrekenUitleg[lopend]}</Melding>
      )}
      <Knoppen>
        {kan('concludeerWel') && (
          <KnopKoppeling
            href={adres(`/meldplicht/twijfels/${twijfel.id}/afronden`)}
            soort={eerstMelden ? 'secundair' : 'primair'}
          >
            {teksten.concludeer}
          </KnopKoppeling>
        )}
        {kan('meld') && (
          <KnopKoppeling
            href={adres(`/meldplicht/melden?vorm=kort&twijfel=${twijfel.id}`)}
            soort={eerstMelden ? 'primair' : 'secundair'}
          >
            {teksten.meldNu}
          </KnopKoppeling>
        )}
        {twijfel.meldingId && (
          <KnopKoppeling href={adres(`${vanAanbieder ? '/meldplicht' : '/meldingen'}/${twijfel.meldingId}`)}>
            {teksten.naarMelding}
          </KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

const { afronden: a } = teksten;
const CONCLUSIE: readonly Veld[] = [
  {
    ...{ naam: 'conclusie', soort: 'keuze', label: a.conclusie, verplicht: a.fout.conclusie },
    opties: opties(a.opties),
  },
  { naam: 'op', soort: 'datum', label: a.op, verplicht: a.fout.op, dagen: 'tot-en-met-vandaag' },
  {
    ...{ naam: 'reden', soort: 'vak', label: a.reden, uitleg: a.redenUitleg, verplicht: a.fout.reden },
    ...{ regels: 5, maxTekens: 10_000 },
  },
];

/** Ends the doubt: it is to be reported, or it is not, with the reason. */
export function TwijfelAfronden() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(twijfelVraag(id));
  const terug = `/meldplicht/twijfels/${id}`;
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(twijfel) => (
        <Pagina
          titel={a.titel}
          boven={teksten.titel(twijfel.nummer)}
          inleiding={a.inleiding}
          kruimels={[
            ...kruimels('').slice(0, 1),
            { label: twijfel.nummer, href: adres(terug) },
            { label: a.titel },
          ]}
        >
          {twijfel.handelingen.includes('concludeerWel') ? (
            <Actieformulier<Twijfel, Twijfel>
              label={a.titel}
              velden={CONCLUSIE}
              knop={a.knop}
              gezien={gezienVan(twijfel, vraag)}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/twijfels/{id}/_concludeer', { id }, verzoek, koppen)
              }
              ververs={VERVERS}
              gelukt={a.gelukt}
              terug={terug}
            />
          ) : (
            <NietMogelijk terug={terug} />
          )}
        </Pagina>
      )}
    </Gegevens>
  );
}
