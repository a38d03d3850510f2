import {
  dagErbij,
  datumTekst,
  Kaart,
  Knop,
  KnopKoppeling,
  Laden,
  LegeStaat,
  Paginering,
  Tabbladen,
} from '@navolgbaar/ui';
import { ATTENDERINGEN, type Attendering, leesAlles } from '../../api/attenderingen';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Pagina } from '../../delen/pagina';
import { FoutMelding } from '../../schil/fout-scherm';
import { attenderingTeksten as t } from '../../teksten/attenderingen';
import { naarKop } from './naar-kop';
import { Attenderingregel } from './regel';
import { perDag } from './vouw';

const FILTERS: readonly string[] = ['ongelezen'];
const kent = (_: string, waarde: string) => waarde === 'true';

/** What happened to the work of this person, by day. */
export function AttenderingenLijst() {
  const lijst = useLijst<Attendering>({
    ...{ sleutel: ATTENDERINGEN, filters: FILTERS, kent },
    haal: haalBladzijde<Attendering>('/api/v1/attenderingen'),
  });
  const alles = useActie({
    doe: leesAlles,
    ververs: [ATTENDERINGEN],
    bericht: t.allesGedaan,
    gelukt: naarKop,
  });
  const gezien = lijst.paginering.vorige === undefined ? hoogste(lijst.rijen) : undefined;
  const alleenOngelezen = 'ongelezen' in lijst.filter;
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      acties={
        <>
          {gezien && lijst.rijen?.some(({ gelezen }) => !gelezen) && (
            <Knop pictogram="vink" bezig={alles.isPending} onClick={() => alles.mutate(gezien)}>
              {t.allesGelezen}
            </Knop>
          )}
          <KnopKoppeling href={adres('/attenderingen/instellen')} pictogram="filter" soort="subtiel">
            {t.keuzes}
          </KnopKoppeling>
        </>
      }
    >
      <Tabbladen
        tabbladen={[
          { href: lijst.hrefMet({ ongelezen: null }), label: t.tabs.alle, huidig: !alleenOngelezen },
          { href: lijst.hrefMet({ ongelezen: 'true' }), label: t.tabs.ongelezen, huidig: alleenOngelezen },
        ]}
      />
      {alles.isError && <FoutMelding fout={alles.error} />}
      {lijst.fout !== undefined && <FoutMelding fout={lijst.fout} opnieuw={lijst.opnieuw} />}
      {lijst.rijen ? (
        <Dagen rijen={lijst.rijen} leeg={alleenOngelezen ? t.allesGezien : t.leeg} />
      ) : (
        lijst.fout === undefined && <Laden wat={t.wat} regels={5} />
      )}
      <Paginering {...lijst.paginering} />
    </Pagina>
  );
}

/** Ids are in the order of telling, and the list in that of what happened. */
const hoogste = (rijen: readonly Attendering[] | undefined): string | undefined =>
  rijen
    ?.map(({ id }) => id)
    .sort()
    .at(-1);

function Dagen({ rijen, leeg }: { rijen: readonly Attendering[]; leeg: { titel: string; tekst: string } }) {
  const vandaag = useVandaag();
  if (rijen.length === 0) {
    return (
      <LegeStaat titel={leeg.titel} pictogram="bel">
        {leeg.tekst}
      </LegeStaat>
    );
  }
  return perDag(rijen).map(({ dag, regels }) => (
    <Kaart key={dag} id={`dag-${dag}`} titel={dagnaam(dag, vandaag)}>
      <ul className="nav-agenda__regels">
        {regels.map((vouw) => (
          <Attenderingregel key={vouw.nieuwste.id} vouw={vouw} />
        ))}
      </ul>
    </Kaart>
  ));
}

function dagnaam(dag: string, vandaag: string): string {
  const naam = datumTekst(dag, 'weekdag');
  if (dag === vandaag) return `${t.vandaag}, ${naam}`;
  if (dag === dagErbij(vandaag, -1)) return `${t.gisteren}, ${naam}`;
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}
