"""What stands around an article, and sentences that only begin like it."""

from __future__ import annotations

import pytest

from sayso.read.furniture import is_furniture

FURNITURE = """
By Jane Roe
By Jane Roe, Science Editor
By Jane Roe and John Doe in River Town
By JANE ROE | 3 May 2024
Written by Jane Roe
Jane Roe
The Test Post
Published: December 24, 2024 10:00 GMT
Published 24 December 2024, updated 25 December 2024
Last updated on Dec. 24, 2024 at 10:15 a.m. EST
24.12.2024
2024-12-24 10:00
Monday, May 3, 2024
3 hours ago
5 min read
Share this article
Share on Facebook
SHARE
Print
Follow us on our channel for more news
Sign up for our newsletter
Subscribe to our channel
Read more: Mayor opens school
Read also: Mayor opens school
Also read | Mayor opens school
Related: Mayor opens school
Related articles
Advertisement
Click here to read the paper
Photo: Jane Roe / Agency
Image source: Agency
Source: Agency
Tags: bridge, storm
Reporting by Jane Roe; Editing by John Doe
(Reporting by Jane Roe in River Town; Editing by John Doe)
Edited by John Doe.
© 2024 The Test Post
Copyright 2024 The Test Post. All rights reserved.
All rights reserved.
Leave a comment
12 comments
3 years ago
Story continued below
Article continues after advertisement
Follow @testpost
- Follow the Desk on Twitter: @testpost
Enlarge this image toggle caption Jane Roe/Agency Jane Roe/Agency
JUST WATCHED Mayor opens school Replay More Videos ... MUST WATCH Mayor opens school 02:18
Hide Caption 3 of 19 Photos
Slideshow (2 Images)
Click to enlarge.
Can't see the video? Click here.
For more information click here.
Want the best of the Post? Sign up here.
Get the stories you care about delivered to your inbox. By signing up, you agree to our Privacy Policy
Jane Roe and The Agency contributed to this report.
Jane Roe, J.R. Doe and Ann Poe contributed.
• J.R. Doe Jr. contributed to this article from River Town.
This report was updated at 8:17 a.m.
— This story was last updated on Aug. 3, 2024.
Visit the Post's homepage for more stories.
(Jane Roe/Agency)
Photo: Jane Q. Roe/Agency/River Pictures
This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.
The opinions expressed by columnists are their own and do not represent the views of the Post.
View all Test Post newsletters.
* * *
•
"""
SENTENCES = """
By noon the square was full.
By Monday, 400 people had fled the town.
By the end of May the bridge will be open
Share prices fell by 5 per cent.
Shares of the bank fell.
Print sales halved in a year.
Email records show that the mayor knew.
Follow the money, she said.
Subscribers left in droves, 4,000 of them.
Read the report, the minister told them.
Read more than once, the letter makes no sense.
Related families fled together.
Advertisement spending rose to €4 million.
Sources said that the bridge was safe.
Reporting by two papers found 40 cases.
Copyright law forbids it.
Three years ago the bridge fell.
The story continued in court.
Follow-up tests found nothing.
Neglect contributed to the collapse, engineers found.
The fire in the mill contributed to the report that the mayor ordered.
Updated figures show 40 dead.
This story was updated in court on Friday by the mayor, who said that 40 had died.
Visitors left the museum.
Washington/Moscow
Jane Roe/John Doe win 6-2, 6-4 in River Town
Readers can sign up now and pay in May, the mayor said.
The mayor’s newsletter says that the bridge is safe.
She told them to click here and there until the page was gone.
The views expressed by the minister shocked the town.
Residents were told to sign up now.
The heat of the summer also contributed.
Comments by the mayor caused a row.
Video of the crash spread fast.
On 24 December 2024 the bridge was closed.
Jane Roe resigned.
“Share this,” he said.
Three hours ago the storm hit the coast.
3 hours later the bridge was gone.
Join us or leave, he told them.
Click farms sold 3 million likes.
"""


def _lines(table: str) -> list[str]:
    return [line for line in table.split("\n") if line]


@pytest.mark.parametrize("line", _lines(FURNITURE))
def test_furniture(line: str) -> None:
    assert is_furniture(line, author="Jane Roe; John Doe", publisher="The Test Post")


@pytest.mark.parametrize("line", _lines(SENTENCES))
def test_sentences_are_kept(line: str) -> None:
    assert not is_furniture(line, author="Jane Roe; John Doe", publisher="The Test Post")


def test_who_is_not_named_as_author_is_told_by_capitals() -> None:
    assert is_furniture("By Ann Walker")
    assert not is_furniture("Ann Walker")
