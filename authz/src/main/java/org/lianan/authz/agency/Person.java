package org.lianan.authz.agency;

/** A person as the others read them: name in both scripts and the agency they act for. */
public record Person(String officer, String name, String nameEn, String agency) {}
