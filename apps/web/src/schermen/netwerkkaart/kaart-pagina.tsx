import {
  Alinea,
  DataTabel,
  Kaart,
  type Kolom,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  StatusLabel,
} from '@navolgbaar/ui';
import { type Netwerkkaart, type Kaartlid, netwerkkaartVraag } from '../../api/netwerkkaarten';
import { adres } from '../../basis';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { bevindingTeksten } from '../../teksten/bevindingen';
import { menuTeksten } from '../../teksten/menu';
import { netwerkTeksten as t } from '../../teksten/netwerkkaart';
import { woord } from '../../teksten/waarden';
import { lidTekst, opDomein, regieTekst } from './leden';
import { Tekening } from './tekening';

/** The map of one cliënt: who holds the regie, the drawing, and the same as a table. */
export function KaartPagina() {
  return (
    <Stuk vraag={netwerkkaartVraag} wat={t.wat}>
      {(kaart) => (
        <Pagina
          titel={t.kaart(kaart.clientcode)}
          inleiding={t.inleiding}
          kruimels={[
            { label: menuTeksten.zaken, href: adres('/zaken') },
            { label: kaart.zaakNummer, href: adres(`/zaken/${kaart.zaakId}`) },
            { label: t.kaart(kaart.clientcode) },
          ]}
          acties={
            magWijzigen(kaart) && (
              <KnopKoppeling href={adres(`/netwerkkaarten/${kaart.id}/lid`)} pictogram="nieuw">
                {t.lid.titel}
              </KnopKoppeling>
            )
          }
          afdrukken
        >
          <RegieKaart kaart={kaart} />
          {kaart.leden.length > 0 && (
            <Kaart titel={t.tekening.titel} id="tekening">
              <Tekening kaart={kaart} />
            </Kaart>
          )}
          <Kaart titel={t.leden.titel} id="leden">
            <DataTabel
              bijschrift={t.leden.bijschrift}
              rijen={opDomein(kaart.leden)}
              sleutel={({ id }) => id}
              kolommen={kolommen(kaart)}
              leeg={<Alinea>{t.leden.leeg}</Alinea>}
            />
          </Kaart>
        </Pagina>
      )}
    </Stuk>
  );
}

const magWijzigen = ({ handelingen }: Netwerkkaart) => handelingen.includes('wijzig');

function RegieKaart({ kaart }: { kaart: Netwerkkaart }) {
  const { regie, leden, id, zaakId } = kaart;
  return (
    <Kaart titel={t.regie.titel} id="regie" nadruk>
      <Alinea>
        <StatusLabel soort={SOORT[regie.stand] ?? 'rust'}>{regieTekst(kaart)}</StatusLabel>
      </Alinea>
      {regie.toelichting && <p className="nav-alinea nav-vrijetekst">{regie.toelichting}</p>}
      {regie.stand === 'onduidelijk' && <Alinea>{t.regie.alsBevinding}</Alinea>}
      {magWijzigen(kaart) && leden.length > 0 && (
        <Knoppen>
          {regie.stand === 'onduidelijk' && (
            <KnopKoppeling href={adres(`/zaken/${zaakId}/bevindingen/nieuw`)}>
              {bevindingTeksten.nieuw.titel}
            </KnopKoppeling>
          )}
          <KnopKoppeling href={adres(`/netwerkkaarten/${id}/regie`)}>{t.stelVast.titel}</KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

const SOORT: Readonly<Record<string, 'fout' | 'gelukt' | 'rust'>> = {
  onduidelijk: 'fout',
  bij_lid: 'gelukt',
};

function kolommen(kaart: Netwerkkaart): readonly Kolom<Kaartlid>[] {
  const k = t.leden.kolom;
  const nummers = new Map(opDomein(kaart.leden).map(({ id }, n) => [id, n + 1]));
  return [
    { id: 'nummer', kop: k.nummer, smal: true, cel: ({ id }) => nummers.get(id) },
    {
      id: 'functie',
      kop: k.functie,
      rijkop: true,
      cel: ({ id, functie }) => (
        <span className="nav-labels">
          {functie}
          {kaart.regie.lidId === id && <StatusLabel soort="gelukt">{t.regie.heeft}</StatusLabel>}
        </span>
      ),
    },
    {
      id: 'organisatie',
      kop: k.organisatie,
      cel: ({ organisatie, aanbiederId }) =>
        aanbiederId ? (
          <Koppeling href={adres(`/aanbieders/${aanbiederId}`)}>{organisatie}</Koppeling>
        ) : (
          organisatie
        ),
    },
    { id: 'domein', kop: k.domein, cel: ({ domein }) => woord(t.domein, domein) },
    { id: 'taak', kop: k.taak, cel: ({ taak }) => <span className="nav-vrijetekst">{taak}</span> },
    ...(magWijzigen(kaart)
      ? [
          {
            id: 'wijzig',
            kop: t.leden.wijzig,
            smal: true,
            cel: (lid: Kaartlid) => (
              <Koppeling href={adres(`/netwerkkaarten/${kaart.id}/lid/${lid.id}`)}>
                <span aria-hidden="true">{t.leden.wijzig}</span>
                <span className="nav-verborgen">{t.leden.wijzigWie(lidTekst(lid))}</span>
              </Koppeling>
            ),
          },
        ]
      : []),
  ];
}
