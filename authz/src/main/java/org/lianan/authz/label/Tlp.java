package org.lianan.authz.label;

/** The traffic light that stands beside a label for humans (TLP 2.0, FIRST, 2022). */
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED
}
