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
  Kop,
  Melding as Mededeling,
} from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { partnerVraag, type Afspraak, type Partnerdetail } from '../../api/ketenpartners';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { actieKoppen } from '../../api/client';
import { useActie } from '../../delen/actie';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { FoutMelding } from '../../schil/fout-scherm';
import { partnerTeksten as teksten } from '../../teksten/ketenpartners';
import { waarden, woord } from '../../teksten/waarden';
import { OpenvragenKaart } from './vraag-kaart';

/** A page of a partner: its head, and the version that the person saw. */
export function PartnerKader(props: StukKaderProps<Partnerdetail>) {
  return (
    <Stuk vraag={partnerVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Blad stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Blad({ stuk, gezien, titel, inleiding, children }: StukBladProps<Partnerdetail>) {
  const lijst = { label: teksten.titel, href: adres('/ketenpartners') };
  const hier = { label: stuk.naam, href: adres(`/ketenpartners/${stuk.id}`) };
  return (
    <Pagina {...stukkop(titel, stuk.naam, lijst, hier)} inleiding={inleiding}>
      {children(stuk, gezien)}
    </Pagina>
  );
}

/** A partner: how to reach it, what may be shared, what was agreed and when one meets. */
export function PartnerPagina() {
  return (
    <PartnerKader>
      {(partner) => (
        <Kolommen
          hoofd={
            <>
              <Kaart titel={teksten.deelhulp} id="deelhulp" nadruk>
                <p className="nav-alinea nav-vrijetekst">{partner.deelhulp ?? teksten.geenDeelhulp}</p>
              </Kaart>
              <AfsprakenKaart partner={partner} />
              <OpenvragenKaart partnerId={partner.id} />
            </>
          }
          zij={
            <>
              <ContactKaart partner={partner} />
              <OverlegKaart partner={partner} />
            </>
          }
        />
      )}
    </PartnerKader>
  );
}

const useMagBeheren = () => useHeeftRecht()('partner:beheren');

function ContactKaart({ partner }: { partner: Partnerdetail }) {
  const { id, soort, contactpersoon, email, telefoon, gestoptOp, versie } = partner;
  const mag = useMagBeheren();
  const { veld, knop } = teksten;
  const zet = useActie({
    doe: () =>
      gestoptOp
        ? stuur('/api/v1/ketenpartners/{id}/_hervat', { id }, {}, actieKoppen({ versie }))
        : stuur('/api/v1/ketenpartners/{id}/_stop', { id }, {}, actieKoppen({ versie })),
    ververs: [['ketenpartners']],
    bericht: gestoptOp ? teksten.hervatBericht : teksten.gestoptBericht,
  });
  return (
    <Kaart titel={teksten.gegevens} id="contact">
      {gestoptOp && (
        <Mededeling soort="waarschuwing">{`${teksten.gestopt}: ${datumTekst(gestoptOp)}`}</Mededeling>
      )}
      <Gegevenslijst
        gegevens={[
          { label: veld.soort, waarde: woord(waarden.partnersoort, soort) },
          { label: veld.contactpersoon, waarde: contactpersoon },
          { label: veld.email, waarde: email },
          { label: veld.telefoon, waarde: telefoon },
        ]}
      />
      {mag && (
        <Knoppen>
          <KnopKoppeling href={adres(`/ketenpartners/${id}/wijzigen`)} pictogram="wijzig" klein>
            {knop.wijzig}
          </KnopKoppeling>
          <Knop klein bezig={zet.isPending} onClick={() => zet.mutate(undefined)}>
            {gestoptOp ? knop.hervat : knop.stop}
          </Knop>
        </Knoppen>
      )}
      {zet.isError && <FoutMelding fout={zet.error} />}
    </Kaart>
  );
}

function AfsprakenKaart({ partner: { id, afspraken } }: { partner: Partnerdetail }) {
  const mag = useMagBeheren();
  return (
    <Kaart
      titel={teksten.afspraken}
      id="afspraken"
      acties={
        mag && (
          <KnopKoppeling href={adres(`/ketenpartners/${id}/afspraak`)} pictogram="nieuw" klein>
            {teksten.knop.afspraak}
          </KnopKoppeling>
        )
      }
    >
      {afspraken.length === 0 && <Alinea>{teksten.geenAfspraken}</Alinea>}
      {afspraken.map((afspraak) => (
        <EenAfspraak key={afspraak.id} afspraak={afspraak} mag={mag} />
      ))}
    </Kaart>
  );
}

function EenAfspraak({ afspraak, mag }: { afspraak: Afspraak; mag: boolean }) {
  const { id, partnerId, onderwerp, beeindigdOp } = afspraak;
  const naar = (handeling: string) => adres(`/ketenpartners/${partnerId}/afspraken/${id}/${handeling}`);
  const { veld, knop } = teksten;
  const dag = (waarde: string | null) => waarde && datumTekst(waarde);
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3}>{onderwerp}</Kop>
      <Gegevenslijst
        gegevens={[
          { label: veld.gegevens, waarde: afspraak.gegevens },
          { label: veld.wanneer, waarde: afspraak.wanneer },
          { label: veld.grondslag, waarde: afspraak.grondslag },
          { label: veld.vanaf, waarde: dag(afspraak.vanaf) },
          { label: veld.evaluatie, waarde: beeindigdOp ? null : dag(afspraak.evaluatieOp) },
          { label: veld.bevinding, waarde: afspraak.bevinding },
          { label: veld.beeindigd, waarde: dag(beeindigdOp) },
          { label: veld.beeindigreden, waarde: afspraak.beeindigreden },
        ]}
      />
      {mag && !beeindigdOp && (
        <Knoppen>
          <KnopKoppeling href={naar('evalueren')} klein>
            {knop.evalueer}
          </KnopKoppeling>
          <KnopKoppeling href={naar('beeindigen')} klein soort="subtiel">
            {knop.beeindig}
          </KnopKoppeling>
        </Knoppen>
      )}
    </div>
  );
}

function OverlegKaart({ partner: { id, overleggen, gestoptOp } }: { partner: Partnerdetail }) {
  const mag = useMagBeheren();
  return (
    <Kaart titel={teksten.overleg} id="overleg">
      {overleggen.length === 0 && <Alinea>{teksten.geenOverleg}</Alinea>}
      {overleggen.map((overleg) => (
        <p key={overleg.id} className="nav-alinea">
          <Koppeling href={adres(`/overleggen/${overleg.id}`)}>{datumTekst(overleg.op)}</Koppeling>
          {` (${woord(waarden.overlegstatus, overleg.status).toLowerCase()})`}
        </p>
      ))}
      {mag && !gestoptOp && (
        <KnopKoppeling href={adres(`/ketenpartners/${id}/overleg`)} pictogram="agenda" klein>
          {teksten.knop.overleg}
        </KnopKoppeling>
      )}
    </Kaart>
  );
}
