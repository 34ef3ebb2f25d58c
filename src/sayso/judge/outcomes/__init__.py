"""What became of somebody or something, and which outcomes shut each other out.

Contrary words stand in several lists, each read in its own way and for its own end. A word is added where it is wanted:

    states, opposites      outcomes of one thing, in four languages: of the same story the one refutes the other
    directions, contrasts  either may be so within days, or of another: what tells the one bears out no claim of the other,
                           and refutes nothing
    english_turns, contraries (German, Russian), vietnamese_contraries
                           a sentence that is the claim but for the word refutes it
    stands                 what one person does about a thing, in English

Of the words of a speaker `quotations/turned_words.py` asks the same in English; `checks/opposite.py` holds single English
words against each other by their stems. Whether a decision is on another thing than the claim's is asked in `other_object`
(in English of a thing told for the first time, in Vietnamese of the first word behind) and in `whose_outcome` (in German and
Russian of the share of words).
"""
