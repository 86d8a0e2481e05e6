/** The work queue of an agency: what it must do next, and what it waits for. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.dueboard.boundary;
