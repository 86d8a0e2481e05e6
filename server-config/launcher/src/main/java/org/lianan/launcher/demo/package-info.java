/**
 * The demo's cases (演示案件): the worked scenario of the false blenders and some neighbours, played on the running
 * portal through its public API, by the officers who would do it and on the days on which they would. Playing it is a
 * test of the whole: a date or a state that is not as written stops the start with one sentence.
 */
@NullMarked
package org.lianan.launcher.demo;

import org.jspecify.annotations.NullMarked;
