/**
 * What the phone knows of an account: a copy of the server's things, and the changes made here that the server may not have
 * yet. A change is on the disk before it is on the screen. Refuses to judge: whether a change holds, the server decides.
 */
@NullMarked
package com.onekaday.mobile.book;

import org.jspecify.annotations.NullMarked;
