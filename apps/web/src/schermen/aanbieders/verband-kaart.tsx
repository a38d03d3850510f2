import { Alinea, DataTabel, Kaart, KnopKoppeling, Koppeling } from '@navolgbaar/ui';
import type { Aanbieder, Relatie } from '../../api/aanbieders';
import { adres } from '../../basis';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { aanbiederwaarden } from '../../teksten/aanbiederwaarden';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { woord } from '../../teksten/waarden';
import { Periode } from './periode-weergave';
import { Einde, Nieuw } from './profiel-kaarten';

const { verbanden: t } = beeldTeksten;
type Soort = keyof typeof t.rol;

/** The other side of a relation, and what it is to this provider. */
function ander(relatie: Relatie, ikId: string) {
  const boven = relatie.naarId === ikId;
  const { id, naam } = boven
    ? { id: relatie.vanId, naam: relatie.vanNaam }
    : { id: relatie.naarId, naam: relatie.naarNaam };
  const rol = Object.hasOwn(t.rol, relatie.soort) ? t.rol[relatie.soort as Soort] : null;
  return {
    id,
    naam,
    rol: rol?.[boven ? 'boven' : 'onder'] ?? woord(aanbiederwaarden.relatiesoort, relatie.soort),
  };
}

/** How this provider hangs together with others, and the networks it is in. Both sides of a relation show it. */
export function VerbandKaart({
  aanbieder,
  naar,
}: {
  aanbieder: Aanbieder;
  naar?: ((deel: string) => string) | undefined;
}) {
  return (
    <Kaart titel={t.titel} id="verbanden" acties={naar && <Nieuw href={naar('relatie')}>{t.nieuw}</Nieuw>}>
      <DataTabel
        bijschrift={t.tabel}
        rijen={aanbieder.relaties}
        sleutel={(rij) => rij.id}
        leeg={<Alinea>{t.leeg}</Alinea>}
        kolommen={[
          {
            id: 'wie',
            kop: t.kolom.wie,
            rijkop: true,
            cel: (rij) => {
              const { id, naam } = ander(rij, aanbieder.id);
              return <AanbiederKoppeling id={id} naam={naam} />;
            },
          },
          { id: 'verband', kop: t.kolom.verband, cel: (rij) => ander(rij, aanbieder.id).rol },
          {
            id: 'periode',
            kop: t.kolom.periode,
            cel: (rij) => (
              <>
                <Periode van={rij.begin} tot={rij.einde} />
                {naar && !rij.einde && (
                  <span className="nav-onderregel nav-klein">
                    <Einde
                      href={naar(`relaties/${rij.id}/einde`)}
                      wat={t.beeindig}
                      naam={ander(rij, aanbieder.id).naam}
                    />
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'bron',
            kop: t.kolom.bron,
            cel: (rij) => <Waarom eerst={rij.bron} dan={rij.eindreden ?? rij.reden} />,
          },
        ]}
      />
      <DataTabel
        bijschrift={t.netwerktabel}
        rijen={aanbieder.netwerken}
        sleutel={(rij) => rij.id}
        leeg={<Alinea>{t.netwerkLeeg}</Alinea>}
        kolommen={[
          {
            id: 'naam',
            kop: t.netwerkkolom.naam,
            rijkop: true,
            cel: (rij) => (
              <>
                {naar ? (
                  <Koppeling href={adres(`/netwerken/${rij.netwerkId}`)}>{rij.netwerkNaam}</Koppeling>
                ) : (
                  rij.netwerkNaam
                )}
                <span className="nav-onderregel nav-klein nav-gewoon">
                  {woord(aanbiederwaarden.netwerksoort, rij.netwerkSoort)}, {t.leden(rij.leden)}
                </span>
              </>
            ),
          },
          { id: 'rol', kop: t.netwerkkolom.rol, cel: (rij) => woord(aanbiederwaarden.netwerkrol, rij.rol) },
          {
            id: 'periode',
            kop: t.netwerkkolom.periode,
            cel: (rij) => <Periode van={rij.begin} tot={rij.einde} />,
          },
          { id: 'reden', kop: t.netwerkkolom.reden, cel: (rij) => rij.eindreden ?? rij.reden ?? '–' },
        ]}
      />
      {naar && (
        <div>
          <KnopKoppeling href={naar('netwerk')} klein pictogram="nieuw">
            {t.naarNetwerk}
          </KnopKoppeling>
        </div>
      )}
    </Kaart>
  );
}

function Waarom({ eerst, dan }: { eerst: string; dan: string | null | undefined }) {
  return (
    <>
      {eerst}
      {dan && <span className="nav-onderregel nav-klein">{dan}</span>}
    </>
  );
}
