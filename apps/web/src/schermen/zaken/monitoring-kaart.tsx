import { datumTekst, Gegevenslijst, Kaart, Knoppen, KnopKoppeling, Kop } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Stand, TermijnCel } from '../../delen/zaak-labels';
import { bijAanbieder } from '../../teksten/aanbieders';
import { woord } from '../../teksten/waarden';
import { deelacties } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';
import { aanbiederVan } from './aanbiedervragen';

/** What is still followed, also when the case is closed. */
export function MonitoringKaart({ zaak: { id, monitoringen } }: { zaak: Zaak }) {
  if (monitoringen.length === 0) return null;
  const { wie, controle, bevinding } = teksten.monitoringDeel;
  return (
    <Kaart titel={teksten.monitoring} id="monitoring">
      {monitoringen.map((deel) => (
        <div key={deel.id} className="nav-stapel nav-stapel--krap">
          <div className="nav-labels">
            <Kop niveau={3} alsNiveau={4}>
              {deel.onderwerp}
            </Kop>
            <Stand lijst="monitoringstatus" code={deel.status} />
          </div>
          <Gegevenslijst
            gegevens={[
              {
                label: wie,
                waarde: deel.eigenaarNaam ?? woord(zaakwaarden.monitoringeigenaar, deel.eigenaar),
              },
              {
                label: controle,
                waarde:
                  deel.status === 'open' ? (
                    <TermijnCel uiterlijk={deel.controleOp} />
                  ) : (
                    datumTekst(deel.controleOp)
                  ),
              },
              { label: bevinding, waarde: deel.bevinding },
            ]}
          />
          {deel.status === 'open' && !deel.vanAfspraak && (
            <Knoppen>
              <KnopKoppeling href={adres(`/zaken/${id}/doe/monitoring-afronden/${deel.id}`)}>
                {deelacties.rondMonitoringAf.kort}
              </KnopKoppeling>
            </Knoppen>
          )}
        </div>
      ))}
    </Kaart>
  );
}

/** Plans that were agreed; no maatregelen. */
export function VerbeterplannenKaart({ zaak }: { zaak: Zaak }) {
  const { id, verbeterplannen } = zaak;
  if (verbeterplannen.length === 0) return null;
  const { uiterlijk, ontvangen, motivering } = teksten.verbeterplan;
  return (
    <Kaart titel={teksten.verbeterplannen} id="verbeterplannen">
      {verbeterplannen.map((plan) => (
        <div key={plan.id} className="nav-stapel nav-stapel--krap">
          <div className="nav-labels">
            <Kop niveau={3} alsNiveau={4}>
              {bijAanbieder(
                teksten.verbeterplanVan(datumTekst(plan.afgesprokenOp)),
                aanbiederVan(zaak, plan.aanbiederId),
              )}
            </Kop>
            <Stand lijst="verbeterplanstatus" code={plan.status} />
          </div>
          <p className="nav-alinea nav-vrijetekst">{plan.afspraak}</p>
          <Gegevenslijst
            gegevens={[
              {
                label: uiterlijk,
                waarde: wacht(plan.status) ? (
                  <TermijnCel uiterlijk={plan.uiterlijk} />
                ) : (
                  datumTekst(plan.uiterlijk)
                ),
              },
              { label: ontvangen, waarde: plan.ontvangenOp && datumTekst(plan.ontvangenOp) },
              { label: motivering, waarde: plan.motivering },
            ]}
          />
          <Planknop zaakId={id} planId={plan.id} status={plan.status} />
        </div>
      ))}
    </Kaart>
  );
}

const wacht = (status: string): boolean => status === 'afgesproken' || status === 'afgekeurd';

function Planknop({ zaakId, planId, status }: { zaakId: string; planId: string; status: string }) {
  if (status === 'goedgekeurd') return null;
  const naar = (deel: string) => adres(`/zaken/${zaakId}/doe/${deel}/${planId}`);
  return (
    <Knoppen>
      {wacht(status) ? (
        <KnopKoppeling href={naar('verbeterplan-ontvangen')}>
          {deelacties.ontvangVerbeterplan.kort}
        </KnopKoppeling>
      ) : (
        <KnopKoppeling href={naar('verbeterplan-beoordelen')}>
          {deelacties.beoordeelVerbeterplan.kort}
        </KnopKoppeling>
      )}
    </Knoppen>
  );
}
