package org.lianan.launcher.demo;

/** One line of a list of goods (物品清单). */
record Goods(String name, int quantity, String unit) {}
