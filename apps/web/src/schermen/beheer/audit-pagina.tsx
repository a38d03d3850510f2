import { useQuery } from '@tanstack/react-query';
import { Gegevenslijst, Kaart, momentTekst, StatusLabel, Tekstveld, type Kolom } from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import type { components } from '../../api/schema';
import { Gegevens } from '../../delen/gegevens';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { auditTeksten as teksten } from '../../teksten/beheer';
import { waarden, woord } from '../../teksten/waarden';

type Regel = components['schemas']['AuditregelResponse'];
type Keten = components['schemas']['AuditketenResponse'];

const FILTERS = ['object', 'objectId'];

/** Who did what and when, and how far that is sealed: for who watches over it. */
export function AuditPagina() {
  const lijst = useLijst<Regel>({
    sleutel: ['auditregels'],
    filters: FILTERS,
    haal: haalBladzijde<Regel>('/api/v1/auditregels'),
  });
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Ketens />
      <Filterbalk key={JSON.stringify(lijst.filter)} namen={FILTERS} onFilter={lijst.zetFilter}>
        <Tekstveld naam="object" label={teksten.object} beginwaarde={lijst.filter['object']} />
        <Tekstveld naam="objectId" label={teksten.objectId} beginwaarde={lijst.filter['objectId']} />
      </Filterbalk>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(regel) => regel.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

function Ketens() {
  const vraag = useQuery({
    queryKey: ['auditketens'],
    queryFn: async () => gelukt(await api.GET('/api/v1/auditketens')).resultaten,
  });
  return (
    <Gegevens vraag={vraag} wat={teksten.keten}>
      {(ketens) => ketens.map((keten) => <Ketenkaart key={keten.organisatieId} keten={keten} />)}
    </Gegevens>
  );
}

function Ketenkaart({ keten }: { keten: Keten }) {
  const { ketenVeld: veld } = teksten;
  const anker =
    keten.ankerVolgnr !== null && keten.ankerOp
      ? teksten.ankerTekst(keten.ankerVolgnr, momentTekst(keten.ankerOp))
      : null;
  return (
    <Kaart titel={teksten.keten} id="keten">
      <Gegevenslijst
        vorm="kolommen"
        gegevens={[
          { label: veld.verzegeld, waarde: String(keten.volgnr) },
          { label: veld.wacht, waarde: String(keten.onverzegeld) },
          {
            label: veld.oudste,
            waarde: keten.oudsteOnverzegeld && momentTekst(keten.oudsteOnverzegeld),
          },
          { label: veld.anker, waarde: anker, toonLeeg: teksten.nogGeenAnker },
          {
            label: veld.hash,
            waarde: keten.hash && <code className="nav-breekbaar">{keten.hash}</code>,
          },
        ]}
      />
      <p className="nav-alinea nav-klein">{teksten.controle}</p>
    </Kaart>
  );
}

const kolommen: readonly Kolom<Regel>[] = [
  {
    id: 'handeling',
    kop: teksten.kolom.handeling,
    rijkop: true,
    cel: (regel) => (
      <>
        {handelingTekst(regel.handeling)}
        {regel.velden.length > 0 && (
          <span className="nav-onderregel nav-klein">{teksten.velden(regel.velden.join(', '))}</span>
        )}
      </>
    ),
  },
  { id: 'tijdstip', kop: teksten.kolom.tijdstip, cel: (regel) => momentTekst(regel.tijdstip) },
  {
    id: 'object',
    kop: teksten.kolom.object,
    cel: (regel) => (
      <>
        {woord({}, regel.object)}
        {regel.objectNaam && <span className="nav-onderregel">{regel.objectNaam}</span>}
        <code className="nav-onderregel nav-breekbaar">{regel.objectId}</code>
      </>
    ),
  },
  {
    id: 'wie',
    kop: teksten.kolom.wie,
    cel: (regel) => (
      <>
        {regel.actorNaam ?? woord(waarden.auditactor, regel.actorSoort)}
        {regel.actorNaam && (
          <span className="nav-onderregel nav-klein">{woord(waarden.auditactor, regel.actorSoort)}</span>
        )}
        {!regel.actorNaam && regel.actorId && (
          <code className="nav-onderregel nav-breekbaar">{regel.actorId}</code>
        )}
      </>
    ),
  },
  { id: 'herkomst', kop: teksten.kolom.herkomst, cel: (regel) => regel.herkomst ?? '–' },
  {
    id: 'resultaat',
    kop: teksten.kolom.resultaat,
    cel: (regel) => (
      <StatusLabel soort={regel.resultaat === 'geweigerd' ? 'fout' : 'gelukt'}>
        {woord(waarden.auditresultaat, regel.resultaat)}
      </StatusLabel>
    ),
  },
  {
    id: 'volgnr',
    kop: teksten.kolom.volgnr,
    cel: (regel) => regel.volgnr ?? <span className="nav-zacht">{teksten.onverzegeld}</span>,
  },
];

/** `melding:registreren` → `Melding: registreren`. */
function handelingTekst(handeling: string): string {
  const [object = '', wat = ''] = handeling.split(':');
  return wat ? `${woord({}, object)}: ${wat.replace(/[-_]+/g, ' ')}` : woord({}, handeling);
}
