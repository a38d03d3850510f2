import { Alinea, datumTekst, Kaart, KnopKoppeling, Knoppen, Koppeling, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import type { Kenmerk, Bijstelling, Risicodetail } from '../../api/risico';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { risicoTeksten } from '../../teksten/risico';
import { woord } from '../../teksten/waarden';
import { BEELD, getalTekst, Van, VOORSTELLEN } from './kader';

const t = risicoTeksten.pagina;

/** What a person gave in place of the computed score, now and before. */
export function BijstellingKaart({ risico: { bijstellingen, aanbiederId } }: { risico: Risicodetail }) {
  const mag = useHeeftRecht()('risico:bijstellen');
  const geldend = bijstellingen.find(({ geldt }) => geldt);
  const eerder = bijstellingen.filter(({ geldt }) => !geldt);
  return (
    <Kaart titel={t.bijstelling} id="bijstelling">
      {geldend ? <Bijstellingregel bijstelling={geldend} /> : <Alinea>{t.geenBijstelling}</Alinea>}
      {mag && (
        <Knoppen>
          {geldend ? (
            <KnopKoppeling href={adres(`${BEELD}/${aanbiederId}/bijstelling-beeindigen`)}>
              {t.beeindig}
            </KnopKoppeling>
          ) : (
            <KnopKoppeling href={adres(`${BEELD}/${aanbiederId}/bijstellen`)}>{t.stelBij}</KnopKoppeling>
          )}
        </Knoppen>
      )}
      {eerder.length > 0 && (
        <details>
          <summary>{t.eerder}</summary>
          {eerder.map((bijstelling) => (
            <Bijstellingregel key={bijstelling.id} bijstelling={bijstelling} />
          ))}
        </details>
      )}
    </Kaart>
  );
}

function Bijstellingregel({ bijstelling }: { bijstelling: Bijstelling }) {
  const { score, berekend, van, tot, reden, door, beeindigdOp, eindreden } = bijstelling;
  return (
    <div className="nav-agenda__regel">
      <div>
        <strong>{t.bijgesteldNaar(getalTekst(score), getalTekst(berekend))}</strong>
        <div className="nav-vrijetekst">{reden}</div>
        <div className="nav-klein nav-zacht">
          {t.periode(datumTekst(van), datumTekst(tot))} <Behandelaar id={door} />
        </div>
        {beeindigdOp && (
          <div className="nav-klein">{`${t.beeindigdOp(datumTekst(beeindigdOp))}. ${eindreden ?? ''}`}</div>
        )}
      </div>
    </div>
  );
}

/** What was seen: own control, and risk factors. */
export function KenmerkenKaart({ risico: { kenmerken, aanbiederId } }: { risico: Risicodetail }) {
  const mag = useHeeftRecht()('risicokenmerk:vastleggen');
  return (
    <Kaart titel={t.kenmerken} id="kenmerken">
      {kenmerken.length === 0 && <Alinea>{t.geenKenmerken}</Alinea>}
      <ul className="nav-agenda__regels">
        {kenmerken.map((kenmerk) => (
          <Kenmerkregel key={kenmerk.id} kenmerk={kenmerk} mag={mag} />
        ))}
      </ul>
      {mag && (
        <Knoppen>
          <KnopKoppeling href={adres(`${BEELD}/${aanbiederId}/kenmerk-vastleggen`)} pictogram="nieuw">
            {t.legVast}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function Kenmerkregel({ kenmerk, mag }: { kenmerk: Kenmerk; mag: boolean }) {
  const { id, aanbiederId, aard, soort, toelichting, bron, vastgesteldOp, geldigTot, geldt } = kenmerk;
  const naam = woord(risicoTeksten.kenmerk[aard] ?? {}, soort);
  return (
    <li className="nav-agenda__regel">
      <div>
        <strong>{naam}</strong>
        <div className="nav-klein nav-zacht">{woord(t.aard, aard)}</div>
        <div className="nav-vrijetekst">{toelichting}</div>
        <div className="nav-klein nav-zacht">{t.gezien(datumTekst(vastgesteldOp), bron)}</div>
        {kenmerk.ingetrokkenOp && (
          <div className="nav-klein">
            {`${t.ingetrokken(datumTekst(kenmerk.ingetrokkenOp))}. ${kenmerk.intrekreden ?? ''}`}
          </div>
        )}
        {mag && geldt && (
          <Koppeling href={adres(`${BEELD}/${aanbiederId}/kenmerken/${id}/intrekken`)}>
            {t.trekIn}
            <Van naam={naam} />
          </Koppeling>
        )}
      </div>
      <StatusLabel soort={geldt ? 'gelukt' : 'rust'}>
        {geldt ? t.geldt(datumTekst(geldigTot)) : t.geldtNiet}
      </StatusLabel>
    </li>
  );
}

/** Whether an analysis proposed to tell the provider, and what came of it. */
export function VoorstellenKaart({ risico: { voorstellen } }: { risico: Risicodetail }) {
  if (voorstellen.length === 0) return null;
  return (
    <Kaart titel={t.voorstellen} id="voorstellen">
      <ul className="nav-agenda__regels">
        {voorstellen.map(({ id, ontstaanDag, status }) => (
          <li key={id} className="nav-agenda__regel">
            <Koppeling href={adres(VOORSTELLEN)}>{datumTekst(ontstaanDag)}</Koppeling>
            <StatusLabel soort={status === 'open' ? 'waarschuwing' : 'rust'}>
              {woord(risicoTeksten.voorstellen.stand, status)}
            </StatusLabel>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
