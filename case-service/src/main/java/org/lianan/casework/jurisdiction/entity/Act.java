package org.lianan.casework.jurisdiction.entity;

import java.time.LocalDate;
import org.lianan.casework.law.Instrument;

/**
 * One charge as far as competence is concerned (违法行为). The same live stream may be several acts with several competent
 * agencies, which is why competence belongs to the act and never to the case.
 *
 * @param instrument the law that it breaks
 * @param on the day of the act, or of its end where it went on
 */
public record Act(ChargeCode code, Instrument instrument, Subject subject, LocalDate on, Places places) {}
