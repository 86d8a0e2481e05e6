/** Where case files, the standing of agencies in them and their numbers are kept and found. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.casefile.control;
