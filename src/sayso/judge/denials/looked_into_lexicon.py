"""Words of those who looked into a claim: where it comes from, and what they found of it. English, our own compilation."""

from __future__ import annotations

import re

from sayso.judge.denials.denials import UNTRUE_WORDS
from sayso.judge.words.lexicon import alternatives

_THING = (
    r"(?:claims?|reports?|rumou?rs?|stor(?:y|ies)|posts?|videos?|clips?|footage|photos?|photographs?|pictures?|images?|quot(?:es?|ations?)"
    r"|allegations?|news|speculations?|articles?|tweets?|letters?|messages?|accounts?|contents?|sites?|websites?|pages?|memes?|screenshots?"
    r"|infographics?|headlines?|graphics?|statements?|notices?|circulars?|offers?|forwards?|information|everything|pieces?|clippings?|documents?)"
)
_IT = r"(?:this|that|it|these|those|they|all)"
_FALSE = (
    rf"(?:{UNTRUE_WORDS}|misleading|mis-?information|dis-?information|fictional|fiction"
    r"|mis-?represent\w*|mis-?quot\w*|mis-?attribut\w*)"
)

# What a question is about that asks about the claim as such.
CLAIM_UNTRUE = re.compile(
    rf"\b(?:claim|stor(?:y|ies)|post|report|rumou?r|message)s?\b[^.;]{{0,60}}?\b{_FALSE}\b|\A\W*{_IT}\s+(?:is|was)\s+{_FALSE}\b",
    re.IGNORECASE,
)
ABOUT_CLAIM = re.compile(
    rf"\b(?:the|this|that|these|those|such|an?|any|his|her|their)\s+(?:\w+\s+){{0,3}}?{_THING}\b", re.IGNORECASE
)
NOT_BEFORE = re.compile(r"(?:\b(?:not|no|never|nor|neither|without)|n[’']t)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
# "The claim is not false", "that was no satire".
NOT_FALSE = re.compile(
    r"(?:\b(?:not|no|never|neither|hardly)|n[’']t)\s+(?:\w+\s+){0,2}?(?:false|fake[ds]?|untrue|fabricat\w+|hoax\w*|misleading|incorrect|inaccurate"
    r"|doctored|edited|altered|manipulated|satir\w+|parod\w+|debunk\w+|den(?:y|ied|ies))\b",
    re.IGNORECASE,
)
JEST = re.compile(
    alternatives(
        r"""
        \bsatir(?:e|es|ical|ically|i[sz]\w+|ists?)\b
        \bsatrical\b
        \b(?:spoof|parod(?:y|ies|ic))\b
        \bprank(?:s|ed|sters?)?\b
        \bApril\s+Fools?\b
        \bfor\s+entertainment\s+purposes\b
        \b(?:jokes?|hoax(?:es)?|humou?r(?:ous)?|fake\s+news|fictitious|fictional|clickbait)\s+(?:\w+\s+){0,2}?(?:sites?|websites?|pages?|articles?|stor(?:y|ies)|posts?|memes?|accounts?|sources?)\b
        \b(?:everything|all\s+\w+|content|articles?|stor(?:y|ies))\s+(?:[\w’'-]+\s+){0,5}?(?:is|are)\s+(?:\w+\s+){0,2}?(?:fiction|fictional|made\s+up|fake)\b
        \b(?:work|piece)s?\s+of\s+fiction\b
        \bconfirmed\s+(?:that\s+)?(?:it|this)\s+was\s+(?:just\s+)?a\s+joke\b
        \b(?:is|was)\s+(?:only|just|all)?\s*(?:a\s+joke|meant\s+as\s+a\s+joke|joking)\b
        """
    ),
    re.IGNORECASE,
)
UNTRUE_THING = re.compile(
    rf"\b{_THING}\b(?:[\s,“”\"()]+[\w’'.@/-]+){{0,10}}?[\s“\"‘'(#]+{_FALSE}\b"
    rf"|\b{_FALSE}[”\"’]?\s+(?:\w+\s+){{0,3}}?{_THING}\b"
    rf"|(?:\A|[.;!?:]\s*|\bthat\s+){_IT}(?:[’']s|\s+(?:is|are|was|were|has|have|had|appears?|turned|seems?))\s+(?:\w+\s+){{0,4}}?{_FALSE}\b"
    rf"|\A\W*{_FALSE}\s*(?:[.,;:!–—-]|\Z)|\bno\s+(?:truth|basis|substance)\s+(?:in|to|for|behind)\b|\bdebunk\w*\b",
    re.IGNORECASE,
)
ALTERED = re.compile(
    alternatives(
        rf"""
        \b(?:photo-?shopped|doctored|deepfakes?|photo-?montage|superimposed)\b
        \b{_THING}\b(?:[\s,]+[\w’'-]+){{0,8}}?\s+(?:edited|altered|manipulated|morphed|tampered|modified|cropped)\b
        \b(?:edited|altered|manipulated|morphed|tampered|modifying|modified)\s+(?:[\w’'-]+\s+){{0,4}}?{_THING}\b
        \b(?:videos?|clips?|footage|photos?|photographs?|pictures?|images?)\b(?:[\s,]+[\w’'-]+){{0,8}}?\s+(?:old(?:er)?|unrelated|another|different)\s+(?:[\w’'-]+\s+)?(?:incidents?|events?|protests?|rall(?:y|ies)|country|place|occasions?|context|years?|city|state|videos?|photos?)\b
        \b(?:old(?:er)?|unrelated)\s+(?:videos?|clips?|footage|photos?|photographs?|pictures?|images?)\b
        """
    ),
    re.IGNORECASE,
)
_DENIES = (
    r"(?:den(?:ies|ied|ying)|rejects?|rejected|refut(?:es?|ed)|rubbish(?:es|ed)|dismiss(?:es|ed)|disput(?:es|ed)"
    r"|dispel(?:s|led)|quashed)"
)
DENIED = re.compile(
    rf"\b{_DENIES}\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_THING}|{_IT}|(?:saying|making|having|being)\b)"
    rf"|\b{_THING}\s+(?:[\w’'-]+\s+){{0,3}}?{_DENIES}\b",
    re.IGNORECASE,
)
NO_SUCH = re.compile(
    r"\bno\s+such\s+(?!thing\s+as\b)\w+|\bnot\s+(?:\w+\s+){0,2}?(?:any|made|issued|said|taken)\s+such\b"
    r"|\bdoes\s+not\s+exist\b|\bdoesn[’']t\s+exist\b"
    r"|\b(?:did|had|has|have)\s+not\s+(?:say|said|tweet(?:ed)?|post(?:ed)?|ma[dk]e|wr[io]te)\s+(?:this|that|it|such)\b"
    r"|\bnever\s+(?:said|tweeted|made|posted|wrote)\s+(?:this|that|it|such|any)\b",
    re.IGNORECASE,
)
NO_RECORD = re.compile(
    r"\b(?:no|without(?:\s+any)?)\s+(?:\w+\s+){0,2}?(?:records?|traces?|plans?)\s+(?:of|that|for|in|to|on)\b"
    r"|\b(?:no|without(?:\s+any)?)\s+(?:\w+\s+){0,2}?(?:evidence|proof|indications?)\s+(?:whatsoever\s+)?(?:that|of)\b[^.;]{0,60}"
    r"\b(?:said|saying|say|tweet\w*|quote|statement|wrote|written|ma[dk]e|making|posted|originated|did)\b",
    re.IGNORECASE,
)
