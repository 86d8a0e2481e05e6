/** The sequencer that gives each entry its place in a log, and what anyone may ask of the logs. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.custody.boundary;
