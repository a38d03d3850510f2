import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Lijst,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import type { Opvraaglijst } from '../../api/opvraaglijsten';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useIsAanbieder } from '../../delen/rol';
import { Termijnkaart } from '../../delen/termijnkaart';
import { FoutMelding } from '../../schil/fout-scherm';
import { opvraagTeksten as t } from '../../teksten/opvraaglijsten';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { bijAanbieder, LijstKader } from './lijst-kader';
import { VraagKaart } from './vraag-kaart';

/** A request list: what is next, the questions with why, and what was answered. */
export function OpvraaglijstPagina() {
  return (
    <LijstKader>
      {(lijst) => (
        <Kolommen
          hoofd={
            <>
              <NuKaart lijst={lijst} />
              {lijst.inleiding && (
                <Kaart titel={t.inleiding} id="toelichting">
                  <p className="nav-alinea nav-vrijetekst">{lijst.inleiding}</p>
                </Kaart>
              )}
              {lijst.vragen.map((vraag, n) => (
                <VraagKaart key={vraag.id} lijst={lijst} vraag={vraag} nummer={n + 1} />
              ))}
            </>
          }
          zij={
            <>
              <TermijnKaart lijst={lijst} />
              <VerbandKaart lijst={lijst} />
            </>
          }
        />
      )}
    </LijstKader>
  );
}

/** The acts on the whole list. */
const KNOPPEN = ['dienIn', 'verstuur', 'wijzig', 'vraagNader', 'sluit', 'trekIn'];

function NuKaart({ lijst }: { lijst: Opvraaglijst }) {
  const vanAanbieder = useIsAanbieder();
  const naar = (deel: string) => adres(`/opvraaglijsten/${lijst.id}/${deel}`);
  const kan = (handeling: string) => lijst.handelingen.includes(handeling);
  const bewaard = lijst.vragen.filter(({ stand }) => stand === 'bewaard').length;
  const dienIn = useActie<void, Opvraaglijst>({
    doe: () =>
      stuur(
        '/api/v1/opvraaglijsten/{id}/_dien-in',
        { id: lijst.id },
        {},
        actieKoppen({ versie: lijst.versie }),
      ),
    ververs: [['opvraaglijsten']],
    bericht: t.dienIn.gelukt,
  });
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(lijst, vanAanbieder)}</Alinea>
      {!vanAanbieder && bijAanbieder(lijst) && !kan('sluit') && <Alinea>{t.nu.wacht}</Alinea>}
      {bewaard > 0 && <Alinea>{t.nu.klaarOmIn(bewaard)}</Alinea>}
      {lijst.reden && <Gegevenslijst gegevens={[{ label: t.veld.reden, waarde: lijst.reden }]} />}
      {dienIn.error && <FoutMelding fout={dienIn.error} />}
      {KNOPPEN.some(kan) && (
        <Knoppen>
          {kan('dienIn') && (
            <Knop soort="primair" bezig={dienIn.isPending} onClick={() => dienIn.mutate()}>
              {t.dienIn.knop}
            </Knop>
          )}
          {kan('verstuur') && (
            <KnopKoppeling href={naar('versturen')} soort="primair">
              {t.versturen.titel}
            </KnopKoppeling>
          )}
          {kan('wijzig') && (
            <>
              <KnopKoppeling
                href={naar('kiezen')}
                soort={lijst.vragen.length === 0 ? 'primair' : 'secundair'}
              >
                {t.catalogus.titel}
              </KnopKoppeling>
              <KnopKoppeling href={naar('vraag')}>{t.eigen.titel}</KnopKoppeling>
              <KnopKoppeling href={naar('wijzigen')}>{t.wijzigLijst.titel}</KnopKoppeling>
            </>
          )}
          {kan('vraagNader') && (
            <KnopKoppeling href={naar('nader')} soort="primair">
              {t.nader.titel}
            </KnopKoppeling>
          )}
          {kan('sluit') && (
            <KnopKoppeling
              href={naar('sluiten')}
              soort={lijst.status === 'beantwoord' ? 'primair' : 'secundair'}
            >
              {t.sluiten.titel}
            </KnopKoppeling>
          )}
          {kan('trekIn') && <KnopKoppeling href={naar('intrekken')}>{t.intrekken.titel}</KnopKoppeling>}
        </Knoppen>
      )}
    </Kaart>
  );
}

function watNu({ status, vragen }: Opvraaglijst, vanAanbieder: boolean): string {
  const { nu } = t;
  if (status === 'concept') return vragen.length === 0 ? nu.leeg : nu.concept;
  if (status === 'afgesloten') return nu.afgesloten;
  if (status === 'ingetrokken') return nu.ingetrokken;
  if (status === 'beantwoord') return vanAanbieder ? nu.beantwoordAanbieder : nu.beantwoord;
  if (vanAanbieder) return nu.verstuurdAanbieder;
  return status === 'verstuurd' ? nu.verstuurd : nu.deels;
}

function TermijnKaart({ lijst }: { lijst: Opvraaglijst }) {
  const { uiterlijk, termijnId, opgeschortOp } = lijst;
  if (!uiterlijk || !termijnId) return null;
  const termijn = { uiterlijk, termijnId, opgeschortOp };
  return <Termijnkaart titel={t.termijn} naam={t.termijnNaam} termijn={termijn} open={bijAanbieder(lijst)} />;
}

/** What hangs on it, for the team: the visit, and the powers that were used. */
function VerbandKaart({ lijst: { bezoekId, vorderingen, verstuurdOp } }: { lijst: Opvraaglijst }) {
  const regels = vorderingen ?? [];
  return (
    <>
      {(bezoekId || verstuurdOp) && (
        <Kaart>
          <Gegevenslijst
            gegevens={[
              { label: t.veld.verstuurd, waarde: verstuurdOp && datumTekst(verstuurdOp) },
              {
                label: t.veld.bezoek,
                waarde: bezoekId && (
                  <Koppeling href={adres(`/bezoeken/${bezoekId}`)}>{t.veld.naarBezoek}</Koppeling>
                ),
              },
            ]}
          />
        </Kaart>
      )}
      {regels.length > 0 && (
        <Kaart titel={t.vorderingen.titel} id="vorderingen">
          <Alinea soort="klein">{t.vorderingen.uitleg}</Alinea>
          <Lijst
            items={regels.map(({ soort, id }) => (
              <Koppeling key={soort} href={adres(`/bevoegdheden/${id}`)}>
                {woord(zaakwaarden.bevoegdheidsoort, soort)}
              </Koppeling>
            ))}
          />
        </Kaart>
      )}
    </>
  );
}
