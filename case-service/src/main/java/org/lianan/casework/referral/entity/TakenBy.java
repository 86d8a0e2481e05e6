package org.lianan.casework.referral.entity;

import org.lianan.authz.caller.AgencyId;

/**
 * Who takes a step.
 *
 * @param onTeam whether this officer handles the case that the referral comes from
 */
public record TakenBy(String officer, AgencyId agency, boolean onTeam) {}
