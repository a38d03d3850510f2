import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Herleiding,
  KnopKoppeling,
  Koppeling,
  LegeStaat,
  Melding,
  Prioriteit,
  type Kleur,
  type Kolom,
} from '@navolgbaar/ui';
import { verantwoordingVraag, vergelijkVraag, type Verantwoording } from '../../api/gelijke-gevallen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { gelijkTeksten, verantwoordingTeksten as t } from '../../teksten/gelijke-gevallen';
import { waarden, woord } from '../../teksten/waarden';
import { Bladen, Keuzebalk, useKeuze } from './keuze';
import { besluitnaam } from './vergelijk-pagina';

type Regel = Verantwoording['regels'][number];

/** Why this one and not that one. */
export function VerantwoordingPagina() {
  const keuze = useKeuze();
  const { soort: _, ernst: __, ...periode } = keuze;
  const vraag = useQuery(verantwoordingVraag(keuze));
  const keuzes = useQuery(vergelijkVraag(periode)).data?.keuzes;
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: gelijkTeksten.titel, href: adres('/gelijke-gevallen') }, { label: t.titel }]}
      acties={
        <KnopKoppeling
          href={`/api/v1/verantwoordingsregels/export?${new URLSearchParams({ ...keuze }).toString()}`}
          pictogram="download"
        >
          {t.exporteer}
        </KnopKoppeling>
      }
      afdrukken
    >
      <Bladen huidig="verantwoording" keuze={keuze} />
      <Melding soort="info">{t.persoon}</Melding>
      <Keuzebalk keuze={keuze} keuzes={keuzes} />
      <Gegevens vraag={vraag} wat={t.titel}>
        {({ aantal, nogTeHerwegen, regels, herleiding }) => (
          <>
            {nogTeHerwegen > 0 && <Alinea>{gelijkTeksten.herweegt(nogTeHerwegen)}</Alinea>}
            {regels.length < aantal && <Alinea>{t.deel(regels.length, aantal)}</Alinea>}
            <DataTabel
              bijschrift={t.bijschrift}
              rijen={regels}
              sleutel={({ meldingId }) => meldingId}
              kolommen={kolommen}
              leeg={<LegeStaat titel={t.leeg} />}
            />
            <Herleiding stappen={herleiding} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Regel>[] = [
  {
    id: 'nummer',
    kop: t.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: ({ meldingId, nummer }) => <Koppeling href={adres(`/meldingen/${meldingId}`)}>{nummer}</Koppeling>,
  },
  { id: 'soort', kop: t.kolom.soort, cel: ({ soort }) => woord(waarden.meldingsoort, soort) },
  {
    id: 'weging',
    kop: t.kolom.weging,
    cel: ({ ernstNaam, omvangNaam }) => `${ernstNaam}, ${omvangNaam.toLowerCase()}`,
  },
  {
    id: 'kleur',
    kop: t.kolom.kleur,
    cel: ({ kleur, kaderAanname, verhogingReden, verhoogd }) => (
      <>
        <Prioriteit kleur={kleur as Kleur} aanname={kaderAanname} />
        {verhoogd && <span className="nav-onderregel nav-klein">{t.verhoogd(verhogingReden ?? '')}</span>}
      </>
    ),
  },
  { id: 'versie', kop: t.kolom.versie, cel: ({ kaderversie }) => kaderversie },
  {
    id: 'besluit',
    kop: t.kolom.besluit,
    cel: ({ besluit, besluitDag }) => (
      <>
        {besluitnaam(besluit)}
        {besluitDag && <span className="nav-onderregel nav-klein">{t.door(datumTekst(besluitDag))}</span>}
      </>
    ),
  },
  {
    id: 'reden',
    kop: t.kolom.reden,
    cel: ({ besluitMotivering }) => <span className="nav-vrijetekst">{besluitMotivering}</span>,
  },
  { id: 'dagen', kop: t.kolom.dagen, cel: ({ dagen }) => dagen },
];
