package com.onekaday.insight;

import java.util.List;

/** What the verifier found: a sentence in parts that can be shown, or what is wrong with it. */
sealed interface Verdict {

    /** Each number, date and name of it is the value of a fact. */
    record Carried(List<Part> parts) implements Verdict {}

    /** It says something that the facts it cites do not. */
    record Dropped(Objection objection) implements Verdict {}
}
