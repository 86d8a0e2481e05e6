package org.lianan.casework.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.PersonalNumbers;
import org.lianan.casework.casefile.entity.CaseParty;
import org.lianan.casework.casefile.entity.Places;
import org.lianan.casework.complaint.entity.Consumer;
import org.lianan.casework.party.DivisionCode;
import org.lianan.casework.party.IdNumber;
import org.lianan.casework.party.IdentifierNotValid;
import org.lianan.casework.party.Uscc;

/** Turns what an officer entered into parties and places that hold, or says all that is wrong with it at once. */
@ApplicationScoped
public class LeadReading {
    private static final Sentence FUTURE = Sentence.of("日期不能晚于今天。", "This cannot be later than today.");

    @Inject
    PersonalNumbers personalData;

    @Inject
    Acting acting;

    /** What was entered, with every number in it proven. */
    record Read(List<CaseParty> parties, Places places) {}

    Read read(OpenCase entered) {
        var faults = new ArrayList<Refusal.Fault>();
        var parties = new ArrayList<CaseParty>();
        var given = Objects.requireNonNullElse(entered.parties(), List.<PartyInput>of());
        for (int n = 0; n < given.size(); n++) {
            parties.add(party(given.get(n), "/parties/" + n, faults));
        }
        var places = places(entered.places(), faults);
        checkDays(entered, faults);
        refuse(faults);
        return new Read(parties, places);
    }

    Consumer consumer(SplitSlip slip) {
        var faults = new ArrayList<Refusal.Fault>();
        var id = proven(slip.consumerIdNumber(), "/consumerIdNumber", IdNumber::of, faults);
        refuse(faults);
        return new Consumer(
                slip.consumerName(),
                id == null ? null : personalData.sealed(id),
                id == null ? null : id.masked(),
                slip.consumerPhone() == null ? null : personalData.sealedPhone(slip.consumerPhone()));
    }

    private CaseParty party(PartyInput entered, String pointer, List<Refusal.Fault> faults) {
        var uscc = proven(entered.uscc(), pointer + "/uscc", Uscc::of, faults);
        var id = proven(entered.idNumber(), pointer + "/idNumber", IdNumber::of, faults);
        var division = proven(entered.divisionCode(), pointer + "/divisionCode", DivisionCode::of, faults);
        return new CaseParty(
                Ids.next(),
                entered.role(),
                entered.kind(),
                entered.name().strip(),
                uscc == null ? null : uscc.code(),
                id == null ? null : personalData.sealed(id),
                id == null ? null : id.masked(),
                division == null ? null : division.code(),
                entered.address());
    }

    private static Places places(@Nullable PlacesInput entered, List<Refusal.Fault> faults) {
        if (entered == null) {
            return Places.unknown();
        }
        return new Places(
                place(entered.platformSeat(), "/places/platformSeat", faults),
                place(entered.merchantRegistered(), "/places/merchantRegistered", faults),
                place(entered.merchantActual(), "/places/merchantActual", faults),
                place(entered.violation(), "/places/violation", faults));
    }

    private static @Nullable String place(@Nullable String code, String pointer, List<Refusal.Fault> faults) {
        var division = proven(code, pointer, DivisionCode::of, faults);
        return division == null ? null : division.code();
    }

    private void checkDays(OpenCase entered, List<Refusal.Fault> faults) {
        if (entered.receivedAt().isAfter(acting.now())) {
            faults.add(new Refusal.Fault("/receivedAt", "IN_THE_FUTURE", FUTURE));
        }
        LocalDate today = acting.today();
        var charges = Objects.requireNonNullElse(entered.charges(), List.<ChargeInput>of());
        for (int n = 0; n < charges.size(); n++) {
            if (charges.get(n).actOn().isAfter(today)) {
                faults.add(new Refusal.Fault("/charges/" + n + "/actOn", "IN_THE_FUTURE", FUTURE));
            }
        }
    }

    private static <T> @Nullable T proven(
            @Nullable String typed, String pointer, Function<String, T> reading, List<Refusal.Fault> faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return reading.apply(typed);
        } catch (IdentifierNotValid wrong) {
            faults.add(new Refusal.Fault(pointer, wrong.code(), wrong.sentence()));
            return null;
        }
    }

    private static void refuse(List<Refusal.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new NotValid(faults);
        }
    }
}
