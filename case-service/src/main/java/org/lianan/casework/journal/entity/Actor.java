package org.lianan.casework.journal.entity;

/** Who acted, and in which agency's name; kept as it was on that day. */
public record Actor(String officer, String name, String agency) {}
