package org.lianan.exchange.recognition.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Offers an item to the agency that leads a case. */
public record OfferEvidence(@NotNull UUID toCase) {}
