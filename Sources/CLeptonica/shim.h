#pragma once
#include <stdio.h>
#include <allheaders.h>
