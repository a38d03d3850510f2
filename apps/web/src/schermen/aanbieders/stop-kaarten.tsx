import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Koppeling,
  Melding,
  StatusLabel,
  type StatusSoort,
} from '@navolgbaar/ui';
import type { Aanbieder, EigenAanbieder } from '../../api/aanbieders';
import { adres } from '../../basis';
import { useStopbereik, wieStopte } from '../../delen/lopende-stops';
import { aanbiederwaarden } from '../../teksten/aanbiederwaarden';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { woord } from '../../teksten/waarden';
import { Periode } from './periode-weergave';
import { Einde, Nieuw } from './profiel-kaarten';

const { banner: b, stops: s } = beeldTeksten;
type Profiel = Pick<Aanbieder | EigenAanbieder, 'locaties' | 'clientenstops'>;

interface StopsProps {
  aanbieder: Profiel;
  /** The address of the forms about stops; nothing for who may not. */
  naar?: ((deel: string) => string) | undefined;
}

/** What holds now, above everything else on the page. */
export function StopBanner({ aanbieder, naar }: StopsProps) {
  const bereik = useStopbereik(aanbieder);
  const lopend = aanbieder.clientenstops.filter(({ stand }) => stand === 'loopt');
  return lopend.map((stop) => (
    <Melding
      key={stop.id}
      soort="ernstig"
      titel={b.titel}
      acties={
        naar && (
          <KnopKoppeling
            href={
              stop.bronId
                ? adres(`/corrigerende-maatregelen/${stop.bronId}`)
                : naar(`clientenstops/${stop.id}/opheffen`)
            }
          >
            {stop.bronId ? b.naarMaatregel : b.opheffen}
          </KnopKoppeling>
        )
      }
    >
      <Gegevenslijst
        vorm="kolommen"
        gegevens={[
          { label: b.sinds, waarde: datumTekst(stop.ingang) },
          { label: b.tot, waarde: stop.tot && datumTekst(stop.tot), toonLeeg: b.open },
          { label: b.door, waarde: wieStopte(stop) },
          { label: b.bereik, waarde: bereik(stop) },
          { label: b.grondslag, waarde: stop.grondslag, toonLeeg: b.zonderGrondslag },
          { label: b.kenmerk, waarde: stop.kenmerk },
          { label: b.reden, waarde: stop.reden },
        ]}
      />
    </Melding>
  ));
}

const standsoort: Readonly<Record<string, StatusSoort>> = {
  loopt: 'fout',
  aangekondigd: 'waarschuwing',
  geschorst: 'waarschuwing',
};

/** Every stop there was, what runs first. */
export function StopsKaart({ aanbieder, naar }: StopsProps) {
  const bereik = useStopbereik(aanbieder);
  return (
    <Kaart
      titel={s.titel}
      id="clientenstops"
      acties={naar && <Nieuw href={naar('clientenstop')}>{s.nieuw}</Nieuw>}
    >
      <DataTabel
        bijschrift={s.tabel}
        rijen={aanbieder.clientenstops}
        sleutel={(rij) => rij.id}
        leeg={<Alinea>{s.leeg}</Alinea>}
        kolommen={[
          {
            id: 'periode',
            kop: s.kolom.periode,
            rijkop: true,
            smal: true,
            cel: (rij) => <Periode van={rij.ingang} tot={rij.tot} />,
          },
          {
            id: 'wie',
            kop: s.kolom.wie,
            cel: (rij) => (
              <>
                {wieStopte(rij)}
                {rij.reden && <span className="nav-onderregel nav-klein">{rij.reden}</span>}
              </>
            ),
          },
          { id: 'bereik', kop: s.kolom.bereik, cel: bereik },
          {
            id: 'stand',
            kop: s.kolom.stand,
            cel: (rij) => (
              <>
                <StatusLabel soort={standsoort[rij.stand] ?? 'rust'}>
                  {woord(aanbiederwaarden.stopstand, rij.stand)}
                </StatusLabel>
                {rij.opgehevenOp && (
                  <span className="nav-onderregel nav-klein">
                    {s.opgeheven(datumTekst(rij.opgehevenOp, 'kort'))}
                    {rij.opheffingsreden && `. ${rij.opheffingsreden}`}
                  </span>
                )}
                {rij.stand === 'geschorst' && rij.geschorstTot && (
                  <span className="nav-onderregel nav-klein">
                    {s.geschorstTot(datumTekst(rij.geschorstTot, 'kort'))}
                  </span>
                )}
                {naar && rij.bronId && (
                  <span className="nav-onderregel nav-klein">
                    <Koppeling href={adres(`/corrigerende-maatregelen/${rij.bronId}`)}>
                      {b.naarMaatregel}
                    </Koppeling>
                  </span>
                )}
                {naar && !rij.bronId && !rij.opgehevenOp && rij.stand !== 'afgelopen' && (
                  <span className="nav-onderregel nav-klein">
                    <Einde
                      href={naar(`clientenstops/${rij.id}/opheffen`)}
                      wat={s.einde}
                      naam={datumTekst(rij.ingang, 'kort')}
                    />
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </Kaart>
  );
}
