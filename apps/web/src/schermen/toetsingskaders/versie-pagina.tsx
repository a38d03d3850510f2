import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Alinea,
  datumTekst,
  Dialoog,
  Gegevenslijst,
  Kaart,
  Keuzelijst,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  LegeStaat,
  Lijst,
  Melding,
  momentTekst,
  Tekstveld,
} from '@navolgbaar/ui';
import { api, gelukt, ifMatch } from '../../api/client';
import {
  type Kaderversie,
  kaderversieVraag,
  type Toepassingskeuze,
  toepassingVraag,
} from '../../api/toetsingskaders';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useGaNaar } from '../../delen/ga-naar';
import { Filterbalk } from '../../delen/lijst-pagina';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { FoutMelding } from '../../schil/fout-scherm';
import { toetsingskaderTeksten as teksten } from '../../teksten/toetsingskaders';
import { Evaluatie, kaderkruimels, LIJST, schrijfPad, versiePad, Versiestand } from './kader';
import { NORMFILTERS, useNormfilter } from './normfilter';
import { Normenlijst } from './normenlijst';
import { ToepassingKaart } from './toepassing-kaart';

const t = teksten.pagina;

/** A version to read: what it says, where it comes from, and for whom each norm is meant. */
export function VersiePagina() {
  return (
    <Stuk vraag={kaderversieVraag} wat={t.wat}>
      {(versie) => <Versieblad versie={versie} />}
    </Stuk>
  );
}

function Versieblad({ versie }: { versie: Kaderversie }) {
  const { nummer, naam, inhoud } = versie;
  return (
    <Pagina
      titel={naam}
      boven={teksten.versie(nummer)}
      inleiding={inhoud.doel}
      kruimels={[...kaderkruimels(versie), { label: teksten.versie(nummer) }]}
      labels={<Versiestand versie={versie} />}
      acties={<Versieknoppen versie={versie} />}
      afdrukken
    >
      {versie.aanname && <Melding>{t.aanname}</Melding>}
      <Kolommen hoofd={<Normen versie={versie} />} zij={<OverKaart versie={versie} />} />
    </Pagina>
  );
}

/** The norms, for all or for one provider, as far as the filter lets them through. */
function Normen({ versie }: { versie: Kaderversie }) {
  const { id, inhoud, handelingen } = versie;
  const filter = useNormfilter();
  const keuze = toepassingskeuze(filter.waarde);
  const toepassing = useQuery({
    ...toepassingVraag(id, keuze ?? { aanbiederId: '' }),
    enabled: keuze !== null,
  });
  const getoond = inhoud.normen.filter(filter.past).length;
  if (inhoud.normen.length === 0)
    return <LegeStaat titel={t.geenNorm}>{handelingen.includes('wijzig') && t.geenNormTekst}</LegeStaat>;
  return (
    <>
      <ToepassingKaart filter={filter} keuze={keuze} toepassing={toepassing} />
      <Normfilter versie={versie} filter={filter} />
      <p role="status" className="nav-teller">
        {getoond === 0 ? teksten.filter.geen : teksten.filter.aantal(getoond, inhoud.normen.length)}
      </p>
      <Normenlijst
        versie={versie}
        past={filter.past}
        gefilterd={filter.gefilterd}
        toepassing={keuze ? toepassing.data : undefined}
      />
    </>
  );
}

function toepassingskeuze(waarde: (naam: string) => string): Toepassingskeuze | null {
  const [aanbiederId, wkkgz, grond] = [waarde('aanbiederId'), waarde('wkkgz'), waarde('lokaleGrondslag')];
  if (aanbiederId === '') return null;
  return {
    aanbiederId,
    ...(wkkgz === 'ja' || wkkgz === 'nee' ? { wkkgz } : {}),
    ...(grond === '' ? {} : { lokaleGrondslag: grond }),
  };
}

function Versieknoppen({ versie: { id, handelingen, andere, versie } }: { versie: Kaderversie }) {
  // Most want to know what differs from what holds.
  const met = andere.find(({ stand }) => stand === 'geldt') ?? andere[0];
  return (
    <>
      {handelingen.includes('wijzig') && (
        <KnopKoppeling href={adres(schrijfPad(id))} soort="primair" pictogram="wijzig">
          {t.schrijf}
        </KnopKoppeling>
      )}
      {handelingen.includes('stelVast') && (
        <KnopKoppeling href={adres(`${versiePad(id)}/vaststellen`)} pictogram="vink">
          {t.stelVast}
        </KnopKoppeling>
      )}
      {met && (
        <KnopKoppeling href={adres(`${versiePad(id)}/vergelijken?met=${met.id}`)} soort="subtiel">
          {t.vergelijk}
        </KnopKoppeling>
      )}
      {handelingen.includes('gooiWeg') && <Weggooien id={id} versie={versie} />}
    </>
  );
}

/** What cannot be undone is asked twice. */
function Weggooien({ id, versie }: { id: string; versie: number }) {
  const [vraagt, zetVraagt] = useState(false);
  const gaNaar = useGaNaar();
  const weg = useActie({
    doe: async (op: number) => {
      gelukt(
        await api.DELETE('/api/v1/kaderversies/{id}', { params: { path: { id }, header: ifMatch(op) } }),
      );
    },
    ververs: [['toetsingskaders', 'lijst']],
    bericht: t.weg,
    gelukt: () => gaNaar(LIJST),
  });
  return (
    <>
      <Knop soort="subtiel" pictogram="verwijder" onClick={() => zetVraagt(true)}>
        {t.gooiWeg}
      </Knop>
      <Dialoog
        open={vraagt}
        titel={t.zekerTitel}
        onSluit={() => zetVraagt(false)}
        acties={
          <Knop soort="gevaar" bezig={weg.isPending} onClick={() => weg.mutate(versie)}>
            {t.gooiWeg}
          </Knop>
        }
      >
        <Alinea>{t.zeker}</Alinea>
        {weg.isError && <FoutMelding fout={weg.error} />}
      </Dialoog>
    </>
  );
}

function OverKaart({ versie }: { versie: Kaderversie }) {
  const { id, inhoud, status, geldigVanaf, bron, brondatum, vastgesteldDoor, evaluatie, gewijzigdOp } =
    versie;
  const concept = status === 'concept';
  return (
    <Kaart titel={t.meer} id="over">
      <Gegevenslijst
        gegevens={[
          { label: t.eigenaar, waarde: inhoud.eigenaar },
          {
            label: t.evaluatie,
            waarde: <Evaluatie evaluatieOp={inhoud.evaluatieOp} stand={concept ? null : evaluatie} />,
          },
          { label: t.vanaf, waarde: status === 'vastgesteld' && geldigVanaf && datumTekst(geldigVanaf) },
          { label: status === 'meegeleverd' ? t.herkomst : t.bron, waarde: bron },
          { label: t.brondatum, waarde: brondatum && datumTekst(brondatum) },
          { label: t.door, waarde: vastgesteldDoor && <Behandelaar id={vastgesteldDoor} /> },
          { label: t.gewijzigd, waarde: concept && momentTekst(gewijzigdOp) },
          {
            label: t.schaal,
            waarde: (
              <Lijst
                items={inhoud.schaal.map(({ naam, toelichtingNodig }) =>
                  toelichtingNodig ? `${naam} (${t.metToelichting})` : naam,
                )}
              />
            ),
          },
          {
            label: t.bestanden,
            waarde: (
              <Knoppen>
                {(['csv', 'json'] as const).map((vorm) => (
                  <KnopKoppeling
                    key={vorm}
                    href={`/api/v1/kaderversies/${id}/export?vorm=${vorm}`}
                    soort="subtiel"
                    pictogram="download"
                    klein
                  >
                    {t[vorm]}
                  </KnopKoppeling>
                ))}
              </Knoppen>
            ),
          },
        ]}
      />
    </Kaart>
  );
}

function Normfilter({
  versie: { inhoud },
  filter,
}: {
  versie: Kaderversie;
  filter: ReturnType<typeof useNormfilter>;
}) {
  const rollen = [...new Set(inhoud.normen.flatMap((norm) => norm.rollen))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  const keuze = (woorden: Readonly<Record<string, string>>) =>
    Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));
  const lijst = (naam: string, label: string, opties: readonly { waarde: string; label: string }[]) => (
    <Keuzelijst
      naam={naam}
      label={label}
      leeg={teksten.filter.alle}
      opties={opties}
      beginwaarde={filter.waarde(naam)}
    />
  );
  return (
    <>
      <Filterbalk key={NORMFILTERS.map(filter.waarde).join()} namen={NORMFILTERS} onFilter={filter.zet}>
        <Tekstveld
          naam="zoek"
          label={teksten.filter.zoek}
          type="search"
          beginwaarde={filter.waarde('zoek')}
        />
        {lijst('binding', teksten.filter.binding, keuze(teksten.binding))}
        {lijst('werking', teksten.filter.werking, keuze(teksten.werking))}
        {lijst('methode', teksten.filter.methode, keuze(teksten.methode))}
        {rollen.length > 0 &&
          lijst(
            'rol',
            teksten.filter.rol,
            rollen.map((rol) => ({ waarde: rol, label: rol })),
          )}
      </Filterbalk>
      {filter.gefilterd && (
        <KnopKoppeling
          href={filter.met(Object.fromEntries(NORMFILTERS.map((naam) => [naam, null])))}
          soort="subtiel"
          klein
        >
          {teksten.filter.wis}
        </KnopKoppeling>
      )}
    </>
  );
}
