import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Alinea, datumTekst, Kaart, Knop, Stappen } from '@navolgbaar/ui';
import { eerderVraag, type EerderAntwoord, type Opgaveonderdeel, type Twijfel } from '../../api/meldplicht';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { useIsAanbieder } from '../../delen/rol';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { opgaveTeksten as teksten } from '../../teksten/meldplicht';
import { opties, waarden as waardelijsten } from '../../teksten/waarden';
import { Controle } from './controle';
import { EerderKaart } from './eerder-kaart';
import { useLocaties } from './locaties';
import { alsAntwoorden, bevestigdVan, veldenVan, vragenVan } from './opgavevelden';

const { toezicht: t } = teksten;

interface MeldformulierProps {
  onderdelen: readonly Opgaveonderdeel[];
  alles: boolean;
  twijfel: Twijfel | undefined;
  /** What the provider stated before; for a colleague it follows the provider that he chooses. */
  eigenEerder: readonly EerderAntwoord[];
}

/** How it reached us, for who writes it down. Its answers are no answers of the provider. */
const ONTVANGST = ['aanbiederId', 'kanaal', 'ontvangenOp'];

function ontvangstvelden(twijfel: Twijfel | undefined): Veld[] {
  return [
    {
      naam: 'aanbiederId',
      soort: 'tekst',
      label: t.aanbieder,
      verplicht: t.fout.aanbieder,
      begin: twijfel?.aanbiederId ?? '',
    },
    {
      ...{ naam: 'kanaal', soort: 'keuze', label: t.kanaal, verplicht: t.fout.kanaal },
      opties: opties(waardelijsten.kanaal, ['telefoon', 'e-mail', 'brief']),
    },
    {
      ...{ naam: 'ontvangenOp', soort: 'datum', label: t.ontvangenOp, uitleg: t.ontvangenOpUitleg },
      dagen: 'tot-en-met-vandaag',
    },
  ];
}

/** What the doubt already says. */
const vanTwijfel = (twijfel: Twijfel | undefined): Waarden =>
  twijfel
    ? {
        wat_gebeurde: twijfel.watGebeurde,
        bekend_op: datumTekst(twijfel.bekendOp),
        ...(twijfel.conclusieOp && twijfel.status === 'te_melden'
          ? { vastgesteld_op: datumTekst(twijfel.conclusieOp) }
          : {}),
      }
    : {};

export function Meldformulier({ onderdelen, alles, twijfel, eigenEerder }: MeldformulierProps) {
  const vanAanbieder = useIsAanbieder();
  const [gekozen, zetGekozen] = useState(twijfel?.aanbiederId ?? '');
  const locaties = useLocaties(gekozen);
  const vanGekozen = useQuery({ ...eerderVraag(gekozen), enabled: !vanAanbieder && gekozen !== '' });
  const eerder = vanAanbieder ? eigenEerder : (vanGekozen.data ?? []);
  const alle = vragenVan(onderdelen);
  const gevraagd = (vragen: Opgaveonderdeel['vragen']) =>
    vragen.filter(({ nodig }) => alles || nodig === 'eerst');
  const bouw = { alle, locaties, begin: vanTwijfel(twijfel), eersteMelding: true };
  const vooraf = vanAanbieder ? [] : ontvangstvelden(twijfel);
  const velden = [...vooraf, ...veldenVan(gevraagd(alle), bouw)];
  const f = useActieformulier<{ id: string; nummer: string }>({
    velden,
    veldnamen: { locatieId: 'locatie' },
    verstuur: (verzoek, koppen) => {
      const { aanbiederId, kanaal, ontvangenOp, ...rest } = verzoek;
      const antwoorden = alsAntwoorden(rest);
      return stuur(
        '/api/v1/meldingopgaven',
        {},
        {
          ...{ antwoorden, bevestigd: bevestigdVan(eerder, antwoorden) },
          ...(twijfel ? { twijfelId: twijfel.id } : {}),
          ...(vanAanbieder ? {} : { aanbiederId, kanaal, ontvangenOp }),
        },
        koppen,
      );
    },
    ververs: [['meldingopgaven'], ['meldingen'], ['twijfels']],
    gelukt: ({ nummer }) => (vanAanbieder ? teksten.gelukt(nummer) : teksten.geluktToezicht(nummer)),
    terug: '/meldplicht',
    naar: ({ id }) => (vanAanbieder ? `/meldplicht/${id}` : `/meldingen/${id}`),
  });
  const { waarden } = f;
  const aanbiederId = String(waarden['aanbiederId'] ?? '');
  useEffect(() => zetGekozen(aanbiederId), [aanbiederId]);
  const delen: Meldstap[] = alles
    ? onderdelen.map((o) => ({ ...o, velden: veldenVan(o.vragen, bouw) }))
    : [
        {
          code: 'kort',
          titel: teksten.kort,
          vragen: gevraagd(alle),
          velden: veldenVan(gevraagd(alle), bouw),
        },
      ];
  return <Stapformulier {...{ f, delen, vooraf, alle, eerder, locaties }} />;
}

export interface Meldstap extends Pick<Opgaveonderdeel, 'code' | 'titel' | 'vragen'> {
  waarom?: string;
  velden: readonly Veld[];
}

interface StapformulierProps {
  f: ReturnType<typeof useActieformulier<{ id: string; nummer: string }>>;
  delen: readonly Meldstap[];
  vooraf: readonly Veld[];
  alle: Opgaveonderdeel['vragen'];
  eerder: readonly EerderAntwoord[];
  locaties: ReturnType<typeof useLocaties>;
}

/** The steps, and the check before it is sent. A refusal leads to the first step that has something to mend. */
function Stapformulier({ f, delen, vooraf, alle, eerder, locaties }: StapformulierProps) {
  const [stap, zetStap] = useState(0);
  const kop = useRef<HTMLDivElement>(null);
  const eerste = useRef(true);
  const laatste = stap === delen.length;
  const deel = delen[stap];
  useEffect(() => {
    if (eerste.current) eerste.current = false;
    else kop.current?.focus();
  }, [stap]);
  const { fouten, poging, verstuur } = f;
  const plaatsVan = (naam: string) =>
    ONTVANGST.includes(naam) ? 0 : delen.findIndex(({ velden }) => velden.some((v) => v.naam === naam));
  const gezien = useRef(poging);
  useEffect(() => {
    if (poging === gezien.current) return;
    gezien.current = poging;
    const plaatsen = fouten.map(({ naam }) => plaatsVan(naam)).filter((plaats) => plaats >= 0);
    if (plaatsen.length > 0) zetStap(Math.min(...plaatsen));
  });
  const hier = fouten.filter(({ naam }) => plaatsVan(naam) === stap || plaatsVan(naam) < 0);
  const naar = async (plaats: number) => zetStap(plaats);
  const stapF = laatste ? f : { ...f, fouten: hier, verstuur: () => naar(stap + 1) };
  const titel = deel?.titel ?? teksten.controle;
  return (
    <>
      {delen.length > 1 && (
        <Stappen
          label={teksten.stappen}
          stappen={[...delen.map((d) => d.titel), teksten.controle].map((label, plaats) => ({
            label,
            status: plaats === stap ? 'huidig' : plaats < stap ? 'gedaan' : 'later',
          }))}
        />
      )}
      <div ref={kop} tabIndex={-1} role="group" aria-label={titel}>
        <Formulier
          f={{ ...stapF, verstuur: laatste ? verstuur : stapF.verstuur } as typeof f}
          knop={laatste ? teksten.verstuur : delen.length > 1 ? teksten.verder : teksten.naarControle}
          annuleer={adres('/meldplicht')}
          label={titel}
          meer={
            <>
              {stap > 0 && (
                <Knop pictogram="terug" onClick={() => void naar(stap - 1)}>
                  {teksten.vorige}
                </Knop>
              )}
              {!laatste && delen.length > 1 && stap < delen.length - 1 && (
                <Knop onClick={() => void naar(delen.length)}>{teksten.naarControle}</Knop>
              )}
            </>
          }
        >
          {stap === 0 && vooraf.length > 0 && <OntvangstKaart f={f} velden={vooraf} />}
          {deel && (
            <Kaart titel={deel.titel} id={deel.code}>
              {deel.waarom && <Alinea soort="klein">{teksten.waarom(deel.waarom)}</Alinea>}
              <EerderKaart
                key={deel.code}
                {...{ eerder, locaties }}
                vragen={deel.vragen}
                waarden={f.waarden}
                zet={f.zet}
              />
              <Velden velden={deel.velden} f={f} />
            </Kaart>
          )}
          {laatste && <Controle {...{ delen, alle, locaties }} waarden={f.waarden} naar={naar} />}
        </Formulier>
      </div>
    </>
  );
}

function OntvangstKaart({ f, velden }: { f: StapformulierProps['f']; velden: readonly Veld[] }) {
  const aanbieder = f.veld('aanbiederId');
  return (
    <Kaart titel={t.titel} id="ontvangst">
      <AanbiederKiezer {...aanbieder} waarde={String(aanbieder.waarde)} label={t.aanbieder} />
      <Velden velden={velden.filter(({ naam }) => naam !== 'aanbiederId')} f={f} />
    </Kaart>
  );
}
